import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createDataset } from "../../src/dataset/dataset.ts";
import { effectOf } from "../../src/dataset/revisions.ts";
import type { PeriodCode } from "../../src/domain/period.ts";
import { aDataset, indicator, region } from "../support/dataset.ts";
import { aLoad, type TestLoad, type TestRow } from "../support/loads.ts";

const HELD: TestLoad = {
  id: "a".repeat(16),
  editionDate: "2025-08-15",
  rows: [
    { period: "2017JJ00", value: 10 },
    { period: "2018JJ00", value: 20, status: "provisional" },
    { period: "2019JJ00", status: "missing:unknown" },
  ],
};
const effect = (given: TestLoad) => effectOf(aDataset(HELD), aLoad({ id: "b".repeat(16), ...given }));
const NOTHING = { added: 0, revised: 0, unchanged: 0, superseded: 0 };

describe(effectOf, () => {
  it.each<{ name: string; given: TestLoad; expected: Partial<typeof NOTHING> }>([
    { name: "adds what nobody had", given: { rows: [{ period: "2020JJ00", value: 1 }] }, expected: { added: 1 } },
    {
      name: "adds a figure where there was a dot",
      given: { rows: [{ period: "2019JJ00", value: 1 }] },
      expected: { added: 1 },
    },
    {
      name: "confirms the same number",
      given: { rows: [{ period: "2017JJ00", value: 10 }] },
      expected: { unchanged: 1 },
    },
    {
      name: "revises with a newer edition",
      given: { editionDate: "2026-08-15", rows: [{ period: "2017JJ00", value: 11 }] },
      expected: { revised: 1 },
    },
    {
      name: "revises a provisional figure with a definitive one, however old",
      given: { editionDate: "2020-01-01", rows: [{ period: "2018JJ00", value: 21 }] },
      expected: { revised: 1 },
    },
    {
      name: "does not bring back an older edition",
      given: { editionDate: "2024-01-01", rows: [{ period: "2017JJ00", value: 9 }] },
      expected: { superseded: 1 },
    },
    {
      name: "does not push out a real figure with a simulated one",
      given: { editionDate: "2026-08-15", provenance: "simulated", rows: [{ period: "2017JJ00", value: 11 }] },
      expected: { superseded: 1 },
    },
    {
      name: "does nothing with dots",
      given: { rows: [{ period: "2017JJ00", status: "missing:secret" }] },
      expected: {},
    },
  ])("$name", ({ given, expected }) => {
    expect(effect(given)).toEqual({ ...NOTHING, ...expected });
  });

  it("says beforehand what the figures are after loading", () => {
    const value = fc.nat(3);
    const rows = fc.array(
      fc.record({
        period: fc.constantFrom("2017JJ00", "2018JJ00", "2019JJ00", "2020JJ00"),
        value,
        status: fc.constantFrom("observed" as const, "provisional" as const, "missing:unknown" as const),
      }),
      { maxLength: 4 },
    );
    const distinct = (given: readonly TestRow[]) => [...new Map(given.map((row) => [row.period, row])).values()];
    const load = fc.record({ rows: rows.map(distinct), editionDate: fc.constantFrom("2024-01-01", "2026-01-01") });
    fc.assert(
      fc.property(load, load, (before, after) => {
        const held = aLoad({ ...before, id: "a".repeat(16) });
        const fresh = aLoad({ ...after, id: "b".repeat(16) });
        const [old, both] = [createDataset([held], "old"), createDataset([held, fresh], "both")];
        const valueIn = (dataset: typeof old, period = "") => {
          const cell = dataset.cell(indicator("police_crime:1.1.1"), region("RE02"), period as PeriodCode);
          return cell?.status === "missing" ? undefined : cell?.value;
        };
        const known = after.rows.filter(({ status }) => status !== "missing:unknown");
        const changed = known.filter(({ period }) => {
          return valueIn(old, period) !== undefined && valueIn(old, period) !== valueIn(both, period);
        });
        const said = effectOf(old, fresh);
        expect(said.revised).toBe(changed.length);
        expect(said.added + said.revised + said.unchanged + said.superseded).toBe(known.length);
      }),
    );
  });
});
