import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AnalysisContext } from "../../../src/analysis/analysis-context.ts";
import { protectOwnCounts } from "../../../src/analysis/disclosure/protect-own-counts.ts";
import { roundCount } from "../../../src/analysis/disclosure/round-own-counts.ts";
import { figureAt, totalNote } from "../../../src/analysis/figure.ts";
import { rateAt } from "../../../src/analysis/rate.ts";
import type { Dataset } from "../../../src/dataset/dataset.ts";
import { isKnown, type Measured } from "../../../src/domain/measured.ts";
import { month, type Period, periodCode, year } from "../../../src/domain/period.ts";
import { POLICE_UNIT } from "../../../src/domain/region.ts";
import { DEFAULT_PROTECTION } from "../../../src/domain/suppression.ts";
import { aDataset, indicator, knownValue, municipalityRows, region } from "../../support/dataset.ts";
import type { TestLoad, TestRow } from "../../support/loads.ts";
import { loadReference } from "../../support/reference.ts";

const reference = loadReference();
const OWN = indicator("nuisance:E35");
const MEMBERS = reference.regions.membersOf(POLICE_UNIT);
const DISTRICTS = reference.regions.districts.map(({ code }) => code);
const AREAS = [POLICE_UNIT, ...DISTRICTS, ...MEMBERS];
const MONTHS = ["2024MM01", "2024MM02"];
const PERIODS: readonly Period[] = [month(2024, 1), month(2024, 2)];

/** A count for every municipality and period, in that order. */
const counts = fc.array(fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 400 })), {
  minLength: MEMBERS.length * MONTHS.length,
  maxLength: MEMBERS.length * MONTHS.length,
});

function rowsOf(values: readonly number[], periods: readonly string[] = MONTHS): readonly TestRow[] {
  return municipalityRows(periods, (at, period) => values[at * periods.length + periods.indexOf(period)] ?? 0).map(
    (row) => ({ ...row, indicator: OWN }),
  );
}

function told(dataset: Dataset, isRounded: boolean, threshold = DEFAULT_PROTECTION.threshold): AnalysisContext {
  return { dataset: protectOwnCounts(dataset, reference, { threshold, isRounded }), reference };
}

const own = (rows: readonly TestRow[]): TestLoad => ({ format: "own-template", rows });

function at(context: AnalysisContext, area: string, period: Period): Measured {
  return figureAt(context, { indicator: OWN, region: region(area), period });
}

function everyFigure(context: AnalysisContext): readonly Measured[] {
  return AREAS.flatMap((area) => PERIODS.map((period) => at(context, area, period)));
}

describe(roundCount, () => {
  it.each([
    [0, 0],
    [2, 0],
    [3, 5],
    [7, 5],
    [8, 10],
    [1232, 1230],
  ])("makes %i into %i", (count, nearest) => expect(roundCount(count)).toBe(nearest));

  it("gives a multiple of five, the same one when rounded again, within 2.5", () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e7 }), (count) => {
        const rounded = roundCount(count);
        expect([rounded % 5, roundCount(rounded)]).toEqual([0, rounded]);
        expect(Math.abs(rounded - count)).toBeLessThanOrEqual(2.5);
      }),
    ));
});

describe("own counts that are told rounded", () => {
  it("are multiples of five within 2.5 of the true figure, sums over areas too, or suppressed exactly where they were", () =>
    fc.assert(
      fc.property(counts, (values) => {
        const dataset = aDataset(own(rowsOf(values)));
        const [exact, rounded] = [everyFigure(told(dataset, false)), everyFigure(told(dataset, true))];
        for (const [place, figure] of rounded.entries()) {
          const before = exact[place];
          expect(figure.status).toBe(before?.status);
          if (!isKnown(figure) || !before || !isKnown(before)) continue;
          expect(figure.value % 5).toBe(0);
          expect(Math.abs(figure.value - before.value)).toBeLessThanOrEqual(2.5);
        }
      }),
      { numRuns: 30 },
    ));

  it("are the same in every view of the dataset: by cell, in columns and per load", () =>
    fc.assert(
      fc.property(counts, (values) => {
        const { dataset } = told(aDataset(own(rowsOf(values))), true);
        const columns = dataset.cellColumns(OWN);
        for (let row = 0; row < columns.length; row++) {
          const area = columns.regions[columns.region[row] ?? -1];
          const period = columns.periods[columns.period[row] ?? -1];
          if (!area || !period) throw new RangeError(`no cell in row ${row}`);
          const cell = dataset.cell(OWN, area, period);
          const value = cell?.status === "missing" ? 0 : cell?.value;
          expect([value, (value ?? 1) % 5]).toEqual([columns.value[row], 0]);
          expect(dataset.figuresFor(OWN, area, period)).toEqual([cell]);
        }
      }),
      { numRuns: 10 },
    ));

  it("leave the loads, and the figures once it is switched off, as they were", () =>
    fc.assert(
      fc.property(counts, (values) => {
        const dataset = aDataset(own(rowsOf(values)));
        const before = everyFigure(told(dataset, false));
        const stored = dataset.loads.map(({ columns }) => [...columns.value]);
        everyFigure(told(dataset, true));
        expect(dataset.loads.map(({ columns }) => [...columns.value])).toEqual(stored);
        expect(everyFigure(told(dataset, false))).toEqual(before);
      }),
      { numRuns: 10 },
    ));

  it("are rounded as a total, not as the sum of rounded parts", () => {
    // 76 municipalities with 12 each: 912, while 76 times 10 would be 760
    const context = told(
      aDataset(
        own(
          rowsOf(
            MEMBERS.map(() => 12),
            ["2024JJ00"],
          ),
        ),
      ),
      true,
    );
    expect(knownValue(at(context, MEMBERS[0] ?? "", year(2024)))).toBe(10);
    expect(knownValue(at(context, POLICE_UNIT, year(2024)))).toBe(910);
  });

  it("give a rate of the rounded count, in a file with rates too: with the inhabitants it is a count again", () => {
    const place = region(MEMBERS[0] ?? "");
    const query = { indicator: OWN, region: place, period: year(2024) };
    const ofCount = told(aDataset(own([{ indicator: OWN, region: place, period: "2024JJ00", value: 38 }])), true);
    const rate = rateAt(ofCount, { ...query, per: "per1000" }).rate;
    const exact = told(aDataset(own([{ indicator: OWN, region: place, period: "2024JJ00", value: 40 }])), false);
    expect(knownValue(rate)).toBeCloseTo(knownValue(rateAt(exact, { ...query, per: "per1000" }).rate), 9);
    const near = (knownValue(rate) * 38) / 40;
    const rows = [{ indicator: OWN, region: place, period: "2024JJ00", measure: "per1000" as const, value: near }];
    expect(knownValue(figureAt(told(aDataset(own(rows)), true), { ...query, measure: "per1000" }))).toBeCloseTo(
      knownValue(rate),
      9,
    );
  });

  it("leave a rate of an area without inhabitants, and a percentage, as they are", () => {
    const elsewhere = {
      indicator: OWN,
      region: "GM9999",
      period: "2024JJ00",
      measure: "per1000" as const,
      value: 1.23,
    };
    const share = {
      indicator: OWN,
      region: MEMBERS[0] ?? "",
      period: "2024JJ00",
      measure: "value" as const,
      value: 62.5,
    };
    const context = told(aDataset(own([elsewhere, share])), true);
    const ofMeasure = ({ region: code, measure }: typeof elsewhere | typeof share) =>
      knownValue(figureAt(context, { indicator: OWN, region: region(code), period: year(2024), measure }));
    expect([ofMeasure(elsewhere), ofMeasure(share)]).toEqual([1.23, 62.5]);
  });

  it("are another dataset than the same ones told as they are, so that no answer stands for both", () => {
    const dataset = aDataset(
      own(
        rowsOf(
          MEMBERS.map(() => 12),
          ["2024JJ00"],
        ),
      ),
    );
    expect(told(dataset, true).dataset.version).not.toBe(told(dataset, false).dataset.version);
    expect(told(dataset, true).dataset.version).toContain(told(dataset, false).dataset.version);
  });

  it("are not said to differ from their own sum, for rounding makes them differ", () => {
    const parts = rowsOf(
      MEMBERS.map(() => 12),
      ["2024JJ00"],
    );
    const total = { indicator: OWN, region: POLICE_UNIT, period: "2024JJ00", value: 912 };
    const query = { indicator: OWN, region: POLICE_UNIT, period: year(2024) };
    expect(totalNote(told(aDataset(own([...parts, total])), true), query)).toBeUndefined();
  });

  it("are rounded in an earlier edition as well", () => {
    const { dataset } = told(
      aDataset(
        own(
          rowsOf(
            MEMBERS.map(() => 12),
            ["2024JJ00"],
          ),
        ),
      ),
      true,
    );
    const earlier = { dataset: dataset.madeOf(dataset.loads, "earlier"), reference };
    expect(knownValue(at(earlier, MEMBERS[0] ?? "", year(2024)))).toBe(10);
  });
});

describe("public figures", () => {
  it("are never rounded", () =>
    fc.assert(
      fc.property(counts, (values) => {
        const dataset = aDataset({ rows: rowsOf(values) });
        expect(told(dataset, true).dataset).toBe(dataset);
      }),
      { numRuns: 5 },
    ));

  it("stay as they are beside own ones", () => {
    const rows = rowsOf(
      MEMBERS.map((_, place) => 51 + place),
      ["2024JJ00"],
    );
    const isMine = ({ region: code }: TestRow): boolean => code === MEMBERS[0] || code === MEMBERS[1];
    const dataset = aDataset(own(rows.filter(isMine)), { rows: rows.filter((each) => !isMine(each)) });
    const context = told(dataset, true);
    const shown = MEMBERS.map((code) => knownValue(at(context, code, year(2024))));
    expect(shown).toEqual([50, 50, ...MEMBERS.slice(2).map((_, place) => 53 + place)]);
    expect(context.dataset.cell(OWN, region(MEMBERS[2] ?? ""), periodCode(year(2024)))).toMatchObject({ value: 53 });
  });

  it("stay as they are beside own ones in columns too, and what is missing is not rounded", () => {
    const [mine, theirs, absent] = MEMBERS;
    const row = (place: string | undefined, value: number | undefined): TestRow => ({
      ...{ indicator: OWN, region: place ?? "", period: "2024JJ00" },
      ...(value === undefined ? {} : { value }),
    });
    const dataset = aDataset(own([row(mine, 53), row(absent, undefined)]), { rows: [row(theirs, 53)] });
    const columns = told(dataset, true).dataset.cellColumns(OWN);
    const before = dataset.cellColumns(OWN);
    const shownOf = ({ regions, region: codes, value }: typeof columns, place: string | undefined) =>
      value[codes.findIndex((code) => regions[code] === place)];
    expect([mine, theirs].map((place) => shownOf(columns, place))).toEqual([55, 53]);
    expect(shownOf(columns, absent)).toBe(shownOf(before, absent));
  });

  it("are rounded in a sum with own ones, for with them an own one could be worked out", () => {
    const rows = rowsOf(
      MEMBERS.map(() => 12),
      ["2024JJ00"],
    );
    const isMine = ({ region: code }: TestRow): boolean => code === MEMBERS[0];
    const dataset = aDataset(own(rows.filter(isMine)), { rows: rows.filter((each) => !isMine(each)) });
    expect(knownValue(at(told(dataset, true), POLICE_UNIT, year(2024)))).toBe(910);
  });
});

describe("the version of the dataset", () => {
  it("is another one with rounding, so that every answer is asked for anew", () => {
    const dataset = aDataset(own(rowsOf(MEMBERS.map(() => 12))));
    expect(told(dataset, true).dataset.version).not.toBe(told(dataset, false).dataset.version);
  });
});
