import { describe, expect, it } from "vitest";
import { figureAt } from "../../src/analysis/figure.ts";
import type { IndicatorId } from "../../src/domain/indicator.ts";
import { year } from "../../src/domain/period.ts";
import { POLICE_UNIT } from "../../src/domain/region.ts";
import { DEFAULT_PROTECTION } from "../../src/domain/suppression.ts";
import type { Engine } from "../../src/engine/engine.ts";
import { ownCountsNote, roundedCountsNote } from "../../src/text/data/small-counts-nl.ts";
import { wrongThreshold } from "../../src/text/engine-nl.ts";
import { originView, sourceLine } from "../../src/view-models/data/sources.ts";
import { contextAt } from "../../src/view-models/editions.ts";
import { region } from "../support/dataset.ts";
import { openEngine, publications } from "../support/open-engine.ts";
import { loadReference } from "../support/reference.ts";

const MEMBERS = loadReference().regions.membersOf(POLICE_UNIT);
const SMALL = MEMBERS[0] ?? "";

/** A filled-in template: every municipality counts 30 and more in 2024, the first one `small`. */
function template(small: number): ArrayBuffer {
  const rows = MEMBERS.map((code, at) => `police_nuisance;E35;${code};2024;${at === 0 ? small : 30 + at}`);
  const text = ["classification;indicator;region;period;value", ...rows].join("\r\n");
  return new TextEncoder().encode(text).buffer;
}

async function load(engine: Engine, fileName: string, small: number): Promise<string> {
  const { stageId = "" } = await engine.check({ fileName, bytes: template(small) });
  await engine.commit(stageId, {});
  return engine.context().dataset.loads.at(-1)?.id ?? "";
}

const QUESTION = { kind: "trend", indicator: "police_nuisance:E35", from: "2024", to: "2024" } as const;

function asked(engine: Engine, region: string) {
  return engine.answer({ ...QUESTION, region }).to;
}

describe("a person's own figures", () => {
  it("are called so before they are loaded, and a table of the police is not", async () => {
    const { engine } = await openEngine();
    const own = await engine.check({ fileName: "eigen.csv", bytes: template(3) });
    expect(own.effect).toContain(ownCountsNote());
    const police = await engine.check({
      fileName: "47018NED.csv",
      bytes: publications(["47018NED"])[0]?.bytes ?? template(3),
    });
    expect(police.effect).not.toContain(ownCountsNote());
  });

  it("have no count from 1 to 4 in any answer, while their sums are told", async () => {
    const { engine } = await openEngine();
    await load(engine, "eigen.csv", 3);
    expect(asked(engine, SMALL)).toMatchObject({ status: "suppressed", value: null });
    expect(asked(engine, POLICE_UNIT)).toMatchObject({ status: "observed" });
  });

  it("are told from another threshold on, and every answer is keyed anew", async () => {
    const { engine } = await openEngine();
    await load(engine, "eigen.csv", 3);
    const before = engine.context().dataset.version;
    const { version } = await engine.protect({ threshold: 3, isRounded: false });
    expect(version).not.toBe(before);
    expect(asked(engine, SMALL)).toMatchObject({ status: "observed", value: 3 });
  });

  it.each([0, 2.5, 101, Number.NaN])("keep their threshold when somebody asks for %s", async (wanted) => {
    const { engine } = await openEngine();
    await load(engine, "eigen.csv", 3);
    await expect(engine.protect({ threshold: wanted, isRounded: false })).rejects.toThrow(wrongThreshold());
    expect(asked(engine, SMALL)).toMatchObject({ status: "suppressed" });
  });

  it("are not told in an earlier edition either, and their source is named", async () => {
    const { engine } = await openEngine();
    await load(engine, "stand-2025-01-10.csv", 3);
    await load(engine, "stand-2025-02-10.csv", 44);
    const { sources } = engine.answer({ ...QUESTION, region: SMALL });
    expect(sources).toEqual([expect.stringContaining("Eigen opgave")]);
    const earlier = contextAt(engine.context(), "2025-01-10");
    const figure = { indicator: "police_nuisance:E35" as IndicatorId, region: region(SMALL), period: year(2024) };
    expect(figureAt(earlier, figure).status).toBe("suppressed");
  });

  it("are compared edition by edition without what is suppressed", async () => {
    const { engine } = await openEngine();
    const [first, second] = [await load(engine, "a.csv", 3), await load(engine, "b.csv", 4)];
    const ids = engine.context().dataset.loads.map(({ id }) => id);
    expect(new Set([first, second])).toEqual(new Set(ids));
    const comparison = await engine.compareLoads(ids[0] ?? "", ids[1] ?? "");
    expect(comparison.largest).toEqual([]);
    expect(comparison.byRegion).toEqual([]);
  });
});

describe("a person's own figures, told rounded", () => {
  const ROUNDED = { threshold: 5, isRounded: true };
  /** 38 in the ninth municipality of the template. */
  const LARGE = MEMBERS[8] ?? "";

  it("are the nearest multiple of five with a note and in the source, what is suppressed still is, and they come back exact", async () => {
    const { engine } = await openEngine();
    await load(engine, "eigen.csv", 3);
    const { dataset } = engine.context();
    const exact = engine.answer({ ...QUESTION, region: LARGE });
    expect([exact.to.value, exact.sources.join(), exact.notes.join()]).toEqual([
      38,
      expect.not.stringContaining("afgerond"),
      expect.not.stringContaining("afgerond"),
    ]);
    const { version } = await engine.protect(ROUNDED);
    expect(version).not.toBe(dataset.version);
    const rounded = engine.answer({ ...QUESTION, region: LARGE });
    expect(rounded.to.value).toBe(40);
    expect(rounded.sources).toEqual([expect.stringContaining("aantallen afgerond op vijftallen")]);
    expect(rounded.notes).toContain(roundedCountsNote());
    expect(asked(engine, SMALL)).toMatchObject({ status: "suppressed", value: null });
    expect((await engine.protect(DEFAULT_PROTECTION)).version).toBe(dataset.version);
    expect(engine.answer({ ...QUESTION, region: LARGE })).toEqual(exact);
  });

  it("leave public figures and what is said of them as they are", async () => {
    const { engine } = await openEngine({ publications: ["47018NED"] });
    await load(engine, "eigen.csv", 3);
    const burglary = {
      kind: "trend",
      indicator: "police_crime:1.1.1",
      region: "RE02",
      from: "2015",
      to: "2018",
    } as const;
    const before = engine.answer(burglary);
    await engine.protect(ROUNDED);
    expect(engine.answer(burglary)).toEqual(before);
  });

  it("name their rounding where a page says its source and where a figure comes from", async () => {
    const { engine } = await openEngine();
    await load(engine, "eigen.csv", 3);
    await engine.protect(ROUNDED);
    const context = engine.context();
    const figure = figureAt(context, {
      indicator: "police_nuisance:E35" as IndicatorId,
      region: region(LARGE),
      period: year(2024),
    });
    expect(sourceLine(context, [figure])).toContain("afgerond op vijftallen");
    expect(originView(context, figure, { figure: "" })?.source).toContain("afgerond op vijftallen");
  });

  it("are compared load by load as they are told, with a note", async () => {
    const { engine } = await openEngine();
    await load(engine, "a.csv", 31);
    await load(engine, "b.csv", 38);
    await engine.protect(ROUNDED);
    const ids = engine.context().dataset.loads.map(({ id }) => id);
    const comparison = await engine.compareLoads(ids[0] ?? "", ids[1] ?? "");
    const [revised] = comparison.largest;
    expect([revised?.before, revised?.after].sort()).toEqual(["30", "40"]);
    expect(comparison.caveat).toBe(roundedCountsNote());
  });
});
