import { describe, expect, it } from "vitest";
import type { ColumnAnswers } from "../../src/domain/column-mapping.ts";
import type { Engine } from "../../src/engine/engine.ts";
import { createEngineInMemory } from "../../src/engine/engine-in-memory.ts";
import { referenceFiles } from "../support/reference.ts";

const TEXT = "Jaar;Geolevel;Geoitem;Woninginbraak;Jongeren op straat\n2018;gemeente;153;645;88\n";
const UNKNOWN = "Jaar;Geolevel;Geoitem;Jongeren op straat\n2018;gemeente;153;88\n";

const file = (text: string) => ({ fileName: "swing.csv", bytes: new TextEncoder().encode(text).buffer });
const asYouth: ColumnAnswers = [
  { head: "Jongeren op straat", answer: { kind: "indicator", indicator: "police_nuisance:E35", measure: "count" } },
];
const leftOut: ColumnAnswers = [{ head: "Jongeren op straat", answer: { kind: "leaveOut" } }];

async function openEngine(): Promise<Engine> {
  const engine = createEngineInMemory(() => "2026-11-22T10:00:00.000Z");
  const files = Object.entries(referenceFiles()).map(([name, text]) => [name, text ?? ""]);
  await engine.open({ reference: Object.fromEntries(files), publications: [] });
  return engine;
}

const indicators = (engine: Engine): readonly string[] =>
  engine.context().dataset.loads.flatMap(({ columns }) => [...columns.indicator.dictionary]);

describe("a file of which a column is not known", () => {
  it("waits for an answer when nothing else is in it, and is then read", async () => {
    const engine = await openEngine();
    const waiting = await engine.check(file(UNKNOWN));
    expect(waiting.stageId).toBeUndefined();
    expect(waiting.title).toBe("Herkend als tabel uit Swing; zeg eerst wat er in de kolommen staat");
    expect(waiting.mapping?.columns.map(({ head }) => head)).toEqual(["Jongeren op straat"]);
    const answered = await engine.check(file(UNKNOWN), asYouth);
    expect(answered.mapping?.columns[0]?.answer).toEqual(asYouth[0]?.answer);
    await engine.commit(answered.stageId ?? "", {});
    expect(indicators(engine)).toEqual(["police_nuisance:E35"]);
  });

  it("is loaded as it was looked at last", async () => {
    const engine = await openEngine();
    await engine.check(file(TEXT), asYouth);
    const last = await engine.check(file(TEXT), leftOut);
    await engine.commit(last.stageId ?? "", {});
    expect(indicators(engine)).toEqual(["police_crime:1.1.1"]);
  });

  it("cannot be loaded by an earlier look when the last one refused it", async () => {
    const engine = await openEngine();
    const first = await engine.check(file(TEXT));
    const wrong: ColumnAnswers = [
      { head: "Jongeren op straat", answer: { kind: "indicator", indicator: "police_crime:1.1.1", measure: "count" } },
    ];
    expect((await engine.check(file(TEXT), wrong)).accepted).toBe(false);
    await expect(engine.commit(first.stageId ?? "", {})).rejects.toThrow();
  });

  it("gives another version of the data for other answers, so that no old answer is shown for it", async () => {
    const engine = await openEngine();
    const versions: string[] = [];
    for (const answers of [asYouth, leftOut, asYouth]) {
      const check = await engine.check(file(TEXT), answers);
      versions.push((await engine.commit(check.stageId ?? "", {})).version);
      await engine.undo(check.stageId ?? "");
    }
    expect(versions[0]).toBe(versions[2]);
    expect(versions[0]).not.toBe(versions[1]);
  });

  it("says what to do when it is loaded already and its columns should be read otherwise", async () => {
    const engine = await openEngine();
    const check = await engine.check(file(TEXT), asYouth);
    await engine.commit(check.stageId ?? "", {});
    const again = await engine.check(file(TEXT), leftOut);
    expect(again.mapping).toBeUndefined();
    expect(again.remap).toBe("Wilt u de kolommen anders lezen, maak deze lading dan eerst ongedaan.");
  });

  it("offers every indicator but those of worked examples, with the measures they are published in", async () => {
    const engine = await openEngine();
    const { mapping } = await engine.check(file(TEXT));
    expect(mapping?.groups.map(({ label, measures }) => [label, measures.length])).toEqual([
      ["Misdrijven, indeling van de politie", 3],
      ["Overlast, indeling van de politie", 3],
      ["Misdrijven, indeling van het CBS", 6],
    ]);
    const options = mapping?.groups.flatMap(({ indicators: all }) => all.map(({ value }) => value)) ?? [];
    expect(new Set(options).size).toBe(options.length);
    expect(options.length).toBeGreaterThan(100);
  });
});
