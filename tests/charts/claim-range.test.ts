import { describe, expect, it } from "vitest";
import type { ClaimRangeSpec, DumbbellSpec } from "../../src/charts/chart-spec.ts";
import { resolveClaimRange } from "../../src/charts/echarts/claim-range.ts";
import { resolveDumbbell } from "../../src/charts/echarts/dumbbell.ts";
import { LIGHT_PALETTE } from "../../src/charts/echarts/palette.ts";
import { type Mark, type Scene, valueAt } from "../../src/charts/echarts/scene.ts";
import { claimSpec, districtChangesSpec } from "../../src/charts/specs/review-specs.ts";
import { aClaim, anUnjudgedClaim, someDistricts } from "../support/review-view.ts";

const claim = (given = aClaim()): ClaimRangeSpec => {
  const spec = claimSpec(given);
  if (!spec) throw new TypeError("no spec");
  return spec;
};
const drawClaim = (width: number, spec = claim()): Scene =>
  resolveClaimRange({ kind: "claim-range", spec }, { width, medium: "screen", palette: LIGHT_PALETTE });
const drawDistricts = (width: number, spec: DumbbellSpec = districtChangesSpec(someDistricts())): Scene =>
  resolveDumbbell({ kind: "dumbbell", spec }, { width, medium: "screen", palette: LIGHT_PALETTE });
const texts = ({ marks }: Scene): readonly string[] => marks.flatMap((mark) => (mark.kind === "text" ? mark.text : []));
const markOf = <K extends Mark["kind"]>({ marks }: Scene, kind: K, id: string): Extract<Mark, { kind: K }> => {
  const found = marks.find((mark): mark is Extract<Mark, { kind: K }> => mark.kind === kind && mark.id === id);
  if (!found) throw new TypeError(`no ${kind} ${id}`);
  return found;
};

describe(resolveClaimRange, () => {
  it("puts the claimed range behind the rows of every group, and dots under what is not real", () => {
    const scene = drawClaim(1216);
    expect(scene.plots).toHaveLength(3);
    for (const group of ["judged", "simulated", "worked-example"]) {
      const [plot] = scene.plots;
      if (!plot) throw new TypeError("no plot");
      const [left, right] = markOf(scene, "area", `range-${group}`).points.map(([x]) => x);
      expect([left, right]).toEqual([valueAt(plot, -0.43), valueAt(plot, -0.4)]);
    }
    const dotted = scene.marks.flatMap((mark) => (mark.kind === "area" && mark.pattern === "dots" ? mark.id : []));
    expect(dotted).toEqual(["ground-simulated", "ground-worked-example"]);
  });

  it("draws counted years as full dots and parts of a year as hollow ones", () => {
    const points = drawClaim(1216).layers.flatMap((layer) => (layer.kind === "points" ? [layer] : []));
    expect(points.map(({ hollow, points: dots }) => [hollow, dots.length])).toEqual([
      [false, 2],
      [true, 2],
      [true, 3],
    ]);
  });

  it("shares one axis over the groups, with the sign of each percentage and the published one bold", () => {
    const scene = drawClaim(1216);
    expect(new Set(scene.plots.map(({ scale }) => `${scale.min} ${scale.max}`)).size).toBe(1);
    expect(markOf(scene, "text", "axis-0")).toMatchObject({ text: "−40\u00a0%", weight: 600 });
    expect(texts(drawClaim(820, claim(anUnjudgedClaim())))).toContain("+29\u00a0%");
  });

  it.each([1216, 820, 358, 320])("keeps its words inside the picture at %i px", (width) => {
    for (const mark of drawClaim(width).marks) {
      if (mark.kind !== "text") continue;
      expect(mark.x, mark.text).toBeGreaterThanOrEqual(0);
      expect(mark.x, mark.text).toBeLessThanOrEqual(width);
    }
  });

  it("says every row in words, also where room is scarce", () => {
    for (const width of [1216, 358]) {
      const said = texts(drawClaim(width));
      for (const word of [
        "−34,7 %",
        "Minder dan beweerd",
        "Niet uit te sluiten",
        "Rekenvoorbeeld",
        "× 12/8 (zoals gepubliceerd)",
      ]) {
        expect(said).toContain(word);
      }
    }
    expect(drawClaim(1216).plots[0]?.tips[0]?.split("\n")).toEqual([
      "Woninginbraken in Oost-Nederland",
      "2015 naar 2018, geteld: −34,7 %",
      "−39\u00a0% tot −31\u00a0% (95\u00a0%-interval)",
      "Minder dan beweerd",
    ]);
  });
});

describe(resolveDumbbell, () => {
  it("joins a hollow and a full dot per row, from zero", () => {
    const scene = drawDistricts(820);
    const points = scene.layers.flatMap((layer) => (layer.kind === "points" ? [layer] : []));
    expect(points.filter(({ hollow }) => hollow)).toHaveLength(5);
    expect(points.filter(({ hollow }) => !hollow)).toHaveLength(5);
    expect(scene.plots[0]?.scale.min).toBe(0);
    expect(new Set(points.map(({ color }) => color)).size).toBe(5);
  });

  it.each([1216, 820, 358])("names each row with its figures, change and interval at %i px", (width) => {
    const said = texts(drawDistricts(width)).join(" | ");
    for (const word of ["Noord- en Oost-Gelderland", "2.264", "1.278", "−43,6 %", "−49 % tot −37 %"])
      expect(said).toContain(word);
  });

  it("puts the figures outside the two dots, whichever way it went", () => {
    const districts = someDistricts();
    const [first] = districts.rows;
    if (!first) throw new TypeError("no district");
    const risen = { ...first, change: { ...first.change, from: first.change.to, to: first.change.from } };
    const scene = drawDistricts(820, districtChangesSpec({ ...districts, rows: [risen] }));
    expect(markOf(scene, "text", `from-${first.code}`).align).toBe("right");
    expect(markOf(scene, "text", `to-${first.code}`).align).toBe("left");
  });
});
