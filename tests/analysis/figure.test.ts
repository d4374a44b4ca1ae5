import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { figureAt, totalNote } from "../../src/analysis/figure.ts";
import { createDataset } from "../../src/dataset/dataset.ts";
import { type Month, month, type Period, quarter, year } from "../../src/domain/period.ts";
import { POLICE_UNIT } from "../../src/domain/region.ts";
import { aContext, aDataset, indicator, knownValue, monthCodes, municipalityRows, region } from "../support/dataset.ts";
import { aLoad, type TestRow } from "../support/loads.ts";
import { loadReference } from "../support/reference.ts";

const burglary = indicator("police_crime:1.1.1");
const at = (code: string, period: Period = year(2018), asOf?: Month) => ({
  indicator: burglary,
  region: region(code),
  period,
  asOf,
});
const count = 76;
const without = (rows: readonly TestRow[], code: string): readonly TestRow[] =>
  rows.filter((row) => row.region !== code);

describe(figureAt, () => {
  describe("of a published row", () => {
    it("is that row, with its load and line", () =>
      expect(figureAt(aContext({ id: "f".repeat(16), rows: [{ region: "GM0153", value: 7 }] }), at("GM0153"))).toEqual({
        status: "observed",
        value: 7,
        provenance: "real",
        origin: { loads: ["f".repeat(16)], rows: 1, operation: "published", line: 2 },
      }));

    it("is zero where zero was counted, and not absent", () =>
      expect(figureAt(aContext({ rows: [{ region: "GM0153", value: 0 }] }), at("GM0153"))).toMatchObject({ value: 0 }));

    it.each([
      { name: "secret", status: "missing:secret", reason: "secret" },
      { name: "unreadable", status: "missing:unreadable", reason: "unreadable" },
    ] as const)("says why it is missing: $name", ({ status, reason }) =>
      expect(figureAt(aContext({ rows: [{ region: "GM0153", status }] }), at("GM0153"))).toMatchObject({
        status: "missing",
        reason,
      }),
    );

    it("is not in the data when no load has it", () =>
      expect(figureAt(aContext({ rows: [{ region: "GM0153", value: 7 }] }), at("GM0141"))).toEqual({
        status: "missing",
        reason: "notInData",
        parts: [],
      }));
  });

  describe("of the unit and its districts", () => {
    const rows = municipalityRows(["2018JJ00"], (place) => place + 1);

    it("is the sum of all municipalities where no row is published: 1 + … + 76", () =>
      expect(figureAt(aContext({ rows }), at("RE02"))).toMatchObject({
        value: (count * (count + 1)) / 2,
        status: "observed",
        origin: { rows: count, operation: "summed-regions" },
      }));

    it("is the published row where there is one, and the difference is a note", () => {
      const context = aContext({ rows: [...rows, { region: "RE02", value: 3000 }] });
      expect(figureAt(context, at("RE02"))).toMatchObject({ value: 3000, origin: { operation: "published" } });
      expect(totalNote(context, at("RE02"))).toEqual({ published: 3000, sum: 2926, difference: 74, parts: count });
    });

    it("has no note where the published row equals the sum", () =>
      expect(totalNote(aContext({ rows: [...rows, { region: "RE02", value: 2926 }] }), at("RE02"))).toBeUndefined());

    it("is the sum of a newer edition, not the published row of an older one", () => {
      const published: TestRow = { region: "RE02", value: 3000 };
      const older = { editionDate: "2025-01-01", rows: [published] };
      const newer = { editionDate: "2026-01-01", rows };
      expect(knownValue(figureAt(aContext(older, newer), at("RE02")))).toBe(2926);
      const reversed = aContext({ ...older, editionDate: "2026-06-01" }, newer);
      expect(knownValue(figureAt(reversed, at("RE02")))).toBe(3000);
    });

    it("stays the definitive row when a newer edition is only provisional", () => {
      const older = { editionDate: "2025-01-01", rows: [{ region: "RE02", value: 3000 }] };
      const newer = {
        editionDate: "2026-01-01",
        rows: rows.map((row) => ({ ...row, status: "provisional" as const })),
      };
      expect(knownValue(figureAt(aContext(older, newer), at("RE02")))).toBe(3000);
    });

    it("is incomplete with the absent municipalities named when some are absent", () =>
      expect(figureAt(aContext({ rows: without(rows, "GM0153") }), at("RE02"))).toEqual({
        status: "missing",
        reason: "incomplete",
        parts: ["GM0153"],
      }));

    it("is incomplete when a municipality is there but missing", () => {
      const withSecret = [...without(rows, "GM0153"), { region: "GM0153", status: "missing:secret" as const }];
      expect(figureAt(aContext({ rows: withSecret }), at("RE02"))).toMatchObject({ parts: ["GM0153"] });
      expect(figureAt(aContext({ rows: withSecret }), at("district/twente"))).toMatchObject({ parts: ["GM0153"] });
      expect(figureAt(aContext({ rows: withSecret }), at("district/ijsselland"))).toMatchObject({ status: "observed" });
    });

    it("leaves out what is of no municipality", () => {
      const unknown: TestRow = { region: "GM0000", value: 1000 };
      expect(knownValue(figureAt(aContext({ rows: [...rows, unknown] }), at("RE02")))).toBe(2926);
      expect(knownValue(figureAt(aContext({ rows: [...rows, unknown] }), at("GM0000")))).toBe(1000);
    });

    it("has the weakest status of its parts", () => {
      const one = rows.map((row, place) => (place === 5 ? { ...row, status: "provisional" as const } : row));
      expect(figureAt(aContext({ rows: one }), at("RE02"))).toMatchObject({ status: "provisional" });
    });

    it("never mixes provenances", () => {
      const context = aContext(
        { rows: without(rows, "GM0153") },
        { provenance: "simulated", rows: rows.filter((row) => row.region === "GM0153") },
      );
      expect(figureAt(context, at("RE02"))).toEqual({ status: "missing", reason: "incomplete", parts: ["GM0153"] });
    });

    it("prefers a real sum over a simulated row", () => {
      const simulated = { provenance: "simulated" as const, rows: [{ region: "RE02", value: 1 }] };
      expect(figureAt(aContext({ rows }, simulated), at("RE02"))).toMatchObject({ value: 2926, provenance: "real" });
    });

    it("is summed from districts where figures exist by district only", () => {
      const districts = loadReference().regions.districts.map(({ code }, place) => ({
        region: code,
        value: place + 1,
      }));
      expect(figureAt(aContext({ rows: districts }), at("RE02"))).toMatchObject({ value: 15, origin: { rows: 5 } });
      expect(knownValue(figureAt(aContext({ rows: districts }), at("district/ijsselland")))).toBeGreaterThan(0);
    });

    it("adds up solved offences and suspects too, which are counts", () => {
      for (const measure of ["solved_count", "suspect_registrations"] as const) {
        const counted = rows.map((row) => ({ ...row, measure }));
        expect(figureAt(aContext({ rows: counted }), { ...at("RE02"), measure })).toMatchObject({ value: 2926 });
      }
    });

    it("is the sum over the municipalities where municipalities and districts are both complete", () => {
      const districts = loadReference().regions.districts.map(({ code }) => ({ region: code, value: 1 }));
      expect(figureAt(aContext({ rows: [...rows, ...districts] }), at("RE02"))).toMatchObject({
        value: 2926,
        origin: { rows: count },
      });
    });

    it("is incomplete in the provenance that most municipalities have, and names the others", () => {
      const absent = new Set(["GM0153", "GM0141"]);
      const [few, most] = [
        rows.filter((row) => absent.has(row.region ?? "")),
        rows.filter((row) => !absent.has(row.region ?? "")),
      ];
      for (const loads of [
        [{ rows: few }, { provenance: "simulated" as const, rows: most }],
        [{ rows: most }, { provenance: "simulated" as const, rows: few }],
      ]) {
        const { parts } = figureAt(aContext(...loads), at("RE02")) as { readonly parts: readonly string[] };
        expect([...parts].sort()).toEqual(["GM0141", "GM0153"]);
      }
    });

    it("is the row where sum and row are of the same edition, or of no known one", () => {
      for (const editionDate of ["2025-01-01", "0000-00-00"]) {
        const context = aContext({ editionDate, rows }, { editionDate, rows: [{ region: "RE02", value: 3000 }] });
        expect(knownValue(figureAt(context, at("RE02")))).toBe(3000);
      }
    });

    it("is the row where only some parts of the sum are of a newer edition", () => {
      const older = { editionDate: "2025-01-01", rows: [{ region: "RE02", value: 3000 }, ...rows.slice(0, 1)] };
      const newer = { editionDate: "2026-01-01", rows: rows.slice(1) };
      for (const loads of [
        [older, newer],
        [newer, older],
      ]) {
        expect(knownValue(figureAt(aContext(...loads), at("RE02")))).toBe(3000);
      }
    });

    it("is the real row, however much newer a simulated sum is", () => {
      const context = aContext(
        { editionDate: "2025-01-01", rows: [{ region: "RE02", value: 3000 }] },
        { editionDate: "2026-01-01", provenance: "simulated", rows },
      );
      expect(figureAt(context, at("RE02"))).toMatchObject({ value: 3000, provenance: "real" });
    });

    it("has no note on a row and a sum of two provenances", () => {
      const context = aContext({ rows: [{ region: "RE02", value: 3000 }] }, { provenance: "simulated", rows });
      expect(totalNote(context, at("RE02"))).toBeUndefined();
    });

    it("has no note where the row or the sum is absent", () => {
      expect(totalNote(aContext({ rows }), at("RE02"))).toBeUndefined();
      expect(totalNote(aContext({ rows: [{ region: "RE02", value: 3000 }] }), at("RE02"))).toBeUndefined();
    });

    it("tells why its own row is missing where nothing can be summed", () =>
      expect(figureAt(aContext({ rows: [{ region: "RE02", status: "missing:secret" }] }), at("RE02"))).toMatchObject({
        reason: "secret",
      }));

    it("does not add up what cannot be added: rates and shares", () => {
      const rates = rows.map((row) => ({ ...row, measure: "per1000" as const }));
      expect(figureAt(aContext({ rows: rates }), { ...at("RE02"), measure: "per1000" })).toMatchObject({
        reason: "notInData",
      });
    });

    it("sums by district and then by unit as it sums by unit", () => {
      const figures = fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: count, maxLength: count });
      fc.assert(
        fc.property(figures, (values) => {
          const context = aContext({ rows: municipalityRows(["2018JJ00"], (place) => values[place] ?? 0) });
          const byDistrict = loadReference().regions.districts.map(({ code }) =>
            knownValue(figureAt(context, at(code))),
          );
          const unit = knownValue(figureAt(context, at(POLICE_UNIT)));
          expect(byDistrict.reduce((sum, value) => sum + value, 0)).toBe(unit);
          expect(unit).toBe(values.reduce((sum, value) => sum + value, 0));
        }),
        { numRuns: 15 },
      );
    });
  });

  it("never sums the country", () =>
    expect(figureAt(aContext({ rows: municipalityRows(["2018JJ00"], () => 3) }), at("NL01"))).toMatchObject({
      reason: "notInData",
    }));

  describe("of a year of which only months are published", () => {
    const months = monthCodes(2018).map((period, place) => ({ region: "NL01", period, value: place + 1 }));

    it("is the sum of twelve months", () =>
      expect(figureAt(aContext({ rows: months }), at("NL01"))).toMatchObject({
        value: 78,
        origin: { rows: 12, operation: "summed-months" },
      }));

    it("is the sum of three months for a quarter", () =>
      expect(knownValue(figureAt(aContext({ rows: months }), at("NL01", quarter(2018, 2))))).toBe(4 + 5 + 6));

    it("is incomplete with the absent months named", () =>
      expect(figureAt(aContext({ rows: months.slice(0, 10) }), at("NL01"))).toEqual({
        status: "missing",
        reason: "incomplete",
        parts: ["2018MM11", "2018MM12"],
      }));

    it("never adds a year to months: the year row stands alone", () => {
      const yearRow = { region: "NL01", period: "2018JJ00", value: 80 };
      expect(knownValue(figureAt(aContext({ rows: [...months, yearRow] }), at("NL01")))).toBe(80);
    });

    it("prefers real months over a simulated year", () => {
      const simulated = { provenance: "simulated" as const, rows: [{ region: "NL01", period: "2018JJ00", value: 1 }] };
      expect(figureAt(aContext({ rows: months }, simulated), at("NL01"))).toMatchObject({ value: 78 });
    });

    it("is incomplete when the months are of two provenances, naming the rarer ones", () => {
      const simulated = { provenance: "simulated" as const, rows: months.slice(10) };
      expect(figureAt(aContext({ rows: months.slice(0, 10) }, simulated), at("NL01"))).toMatchObject({
        parts: ["2018MM11", "2018MM12"],
      });
    });

    it("does not add months of what does not add up", () => {
      const shares = months.map((row) => ({ ...row, measure: "solved_share" as const }));
      expect(figureAt(aContext({ rows: shares }), { ...at("NL01"), measure: "solved_share" })).toEqual({
        status: "missing",
        reason: "notInData",
        parts: [],
      });
    });

    it("sums the months of other counts", () => {
      const solved = months.map((row) => ({ ...row, measure: "solved_count" as const }));
      expect(knownValue(figureAt(aContext({ rows: solved }), { ...at("NL01"), measure: "solved_count" }))).toBe(78);
    });

    it("sums months of municipalities into a year of the unit", () =>
      expect(figureAt(aContext({ rows: municipalityRows(monthCodes(2018), () => 2) }), at("RE02"))).toMatchObject({
        value: 2 * 12 * count,
        origin: { rows: 12 * count, operation: "summed-both" },
      }));
  });

  it("names the figure that was not there yet at the reference date", () =>
    expect(figureAt(aContext({ rows: [] }), at("NL01", year(2018), month(2018, 11)))).toEqual({
      status: "missing",
      reason: "notYetPublished",
      parts: ["2018JJ00"],
    }));

  it("names the period of which the row itself is missing", () =>
    expect(figureAt(aContext({ rows: [{ region: "GM0153", status: "missing:secret" }] }), at("GM0153"))).toMatchObject({
      parts: ["2018JJ00"],
    }));

  it("remembers each figure by its own indicator, region, period and measure", () => {
    const measures = [undefined, "solved_count"] as const;
    const rows = ["police_crime:1.1.1", "police_crime:1.2.3"].flatMap((code, of) =>
      ["GM0153", "GM0141"].flatMap((place, where) =>
        ["2017JJ00", "2018JJ00"].flatMap((period, when) =>
          measures.map((measure, what) => ({
            ...{ indicator: code, region: place, period, measure: measure ?? ("count" as const) },
            value: 1000 * of + 100 * where + 10 * when + what,
          })),
        ),
      ),
    );
    const context = aContext({ rows });
    for (const how of ["by default", "by name", "by default"]) {
      const values = rows.map(({ indicator: code, region: place, period, measure }) =>
        knownValue(
          figureAt(context, {
            indicator: indicator(code),
            region: region(place),
            period: year(Number(period.slice(0, 4))),
            measure: measure === "count" && how === "by default" ? undefined : measure,
          }),
        ),
      );
      expect(values).toEqual(rows.map(({ value }) => value));
    }
  });

  describe("of a suppressed cell", () => {
    const shown = aContext({
      rows: [
        { region: "GM0153", value: 3 },
        { region: "GM0141", status: "missing:secret" },
      ],
    });
    const { dataset } = shown;
    const context = {
      ...shown,
      dataset: {
        ...dataset,
        cell: () => undefined,
        suppression: () => ({ reason: "small-count" as const, threshold: 5 }),
        unsuppressed: dataset,
      },
    };

    it("has no value, but the reason, the threshold and the source", () =>
      expect(figureAt(context, at("GM0153"))).toEqual({
        status: "suppressed",
        reason: "small-count",
        threshold: 5,
        provenance: "real",
        origin: { loads: ["1".repeat(16)], rows: 1, operation: "published", line: 2 },
      }));

    it("stays missing where nothing is there to suppress", () =>
      expect(figureAt(context, at("GM0141"))).toMatchObject({ status: "missing", reason: "secret" }));
  });

  describe("as of a reference date", () => {
    const context = aContext({
      rows: [
        { region: "NL01", period: "2018JJ00", value: 100 },
        { region: "NL01", period: "2018MM08", value: 8 },
        { region: "NL01", period: "2018MM09", value: 9 },
      ],
    });

    it.each([
      { name: "the month itself", period: month(2018, 8), value: 8 },
      { name: "the next month", period: month(2018, 9), value: undefined },
      { name: "the year that has not ended", period: year(2018), value: undefined },
    ])("sees what ended by then: $name", ({ period, value }) => {
      const figure = figureAt(context, at("NL01", period, month(2018, 8)));
      expect(figure).toMatchObject(value === undefined ? { reason: "notYetPublished" } : { value });
    });
  });

  it("does not mind the order of loading", () => {
    const rows = municipalityRows(["2018JJ00"], (place) => place);
    const parts = [rows.slice(0, 20), rows.slice(20, 50), rows.slice(50)].map((part, place) =>
      aLoad({ id: String(place).repeat(16), rows: part }),
    );
    const reference = loadReference();
    const expected = figureAt({ dataset: aDataset({ rows }), reference }, at("RE02"));
    fc.assert(
      fc.property(fc.shuffledSubarray(parts, { minLength: 3 }), (shuffled) => {
        const figure = figureAt({ dataset: createDataset(shuffled, "x"), reference }, at("RE02"));
        expect(knownValue(figure)).toBe(knownValue(expected));
        expect(figure).toMatchObject({ origin: { loads: parts.map((part) => part.id) } });
      }),
    );
  });
});
