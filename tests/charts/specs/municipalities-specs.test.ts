import { describe, expect, it } from "vitest";
import type { ChartSpec } from "../../../src/charts/chart-spec.ts";
import { funnelSpec, placesSpec } from "../../../src/charts/specs/municipalities-specs.ts";
import { municipalitiesView } from "../../../src/view-models/places/municipalities.ts";
import { publishedContext, region } from "../../support/dataset.ts";
import { drawn, texts } from "../../support/drawn-chart.ts";

const context = await publishedContext();
const viewOf = (areas: readonly string[] = [], group: "all" | "district/twente" = "all") =>
  municipalitiesView(context, { kind: "municipalities", areas: areas.map(region), group, to: 2024 });
const rolesOf = (spec: ReturnType<typeof funnelSpec>, role: string) =>
  spec.points.filter((point) => point.role === role).map(({ label }) => label);

const wordsOf = (spec: ChartSpec, width: number): readonly string[] =>
  texts(drawn(spec, width)).map(({ text }) => text);

describe(funnelSpec, () => {
  it("has every municipality once, in the chart and in its table", () => {
    const spec = funnelSpec(viewOf());
    expect(new Set(spec.points.map(({ id }) => id)).size).toBe(76);
    expect(spec.table.rows).toHaveLength(76);
    for (const { cells } of spec.table.rows) expect(cells).toHaveLength(spec.table.columns.length);
  });

  it("brings out those outside the limits where all are looked at, and else the group", () => {
    expect(rolesOf(funnelSpec(viewOf()), "benchmark")).toHaveLength(8);
    expect(rolesOf(funnelSpec(viewOf(["GM0164"], "district/twente")), "benchmark")).toHaveLength(13);
  });

  it("names what is followed, also on the narrowest screen", () => {
    const spec = funnelSpec(viewOf(["GM0164", "GM0153"]));
    for (const width of [320, 820, 1216])
      expect(wordsOf(spec, width)).toEqual(expect.arrayContaining(["Hengelo", "Enschede"]));
  });

  it("lets no name cover another, nor leave the picture", () => {
    for (const width of [320, 820, 1216]) {
      const names = texts(drawn(funnelSpec(viewOf(["GM0164"])), width)).filter(({ id }) => id?.startsWith("name-"));
      for (const [at, name] of names.entries()) {
        expect(name.left).toBeGreaterThanOrEqual(0);
        expect(name.right).toBeLessThanOrEqual(width);
        for (const other of names.slice(at + 1)) {
          const apart = name.right <= other.left || other.right <= name.left || Math.abs(name.y - other.y) >= 12;
          expect(apart, `${name.text} and ${other.text} at ${width}`).toBe(true);
        }
      }
    }
  });
});

describe(placesSpec, () => {
  it("has a rank with its interval for each, and marks the small ones", () => {
    const spec = placesSpec(viewOf());
    expect(spec?.rows).toHaveLength(76);
    for (const { value, interval } of spec?.rows ?? []) {
      expect(interval.low).toBeLessThanOrEqual(value);
      expect(interval.high).toBeGreaterThanOrEqual(value);
    }
    expect(spec?.rows.filter(({ label }) => label === "Rozendaal †")).toHaveLength(1);
  });

  it("gives no figure to the place nought, which nobody has", () => {
    const spec = placesSpec(viewOf());
    expect(spec && wordsOf(spec, 820)).not.toContain("0");
  });
});
