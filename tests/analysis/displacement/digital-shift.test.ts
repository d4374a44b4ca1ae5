import { describe, expect, it } from "vitest";
import type { AnalysisContext } from "../../../src/analysis/analysis-context.ts";
import { digitalShift } from "../../../src/analysis/displacement/digital-shift.ts";
import { SHIFT_OFFENCES } from "../../../src/analysis/displacement/shift-offences.ts";
import { isKnown } from "../../../src/domain/measured.ts";
import { year } from "../../../src/domain/period.ts";
import { aContext, region } from "../../support/dataset.ts";
import type { TestRow } from "../../support/loads.ts";

const COUNTRY = region("NL01");
const ALL = [...SHIFT_OFFENCES.digital, ...SHIFT_OFFENCES.traditional];

/** Each digital offence `digital(year)`, each traditional one `traditional(year)`. */
function rowsOf(
  years: readonly number[],
  digital: (inYear: number) => number,
  traditional: (inYear: number) => number,
): readonly TestRow[] {
  return years.flatMap((inYear) =>
    ALL.map((indicator) => ({
      indicator,
      region: "NL01",
      period: `${inYear}JJ00`,
      value: (SHIFT_OFFENCES.digital.includes(indicator) ? digital : traditional)(inYear),
    })),
  );
}

const shiftOf = (context: AnalysisContext, base?: number) =>
  digitalShift(context, { region: COUNTRY, ...(base === undefined ? {} : { base: year(base) }) });

describe("digital offences beside traditional ones", () => {
  it("are a share of both together, and index numbers of one base year", () => {
    const shift = shiftOf(
      aContext({
        rows: rowsOf(
          [2017, 2018],
          (y) => (y === 2017 ? 150 : 300),
          () => 100,
        ),
      }),
    );
    // Two digital offences of 150, three traditional ones of 100.
    expect(shift?.comparable.first.share).toBe(0.5);
    expect(shift?.comparable.last.share).toBeCloseTo(600 / 900, 12);
    const last = shift?.years.at(-1);
    expect(last && isKnown(last.digitalIndex) && last.digitalIndex.value).toBe(200);
    expect(last && isKnown(last.traditionalIndex) && last.traditionalIndex.value).toBe(100);
  });

  it("are compared from the first whole year after the last change in registration, whatever base is asked for before it", () => {
    const context = aContext({
      rows: rowsOf(
        [2013, 2014, 2015, 2016, 2017],
        () => 100,
        () => 100,
      ),
    });
    expect(shiftOf(context)?.base.year).toBe(2016);
    expect(shiftOf(context, 2013)?.base.year).toBe(2016);
    expect(shiftOf(context, 2017)?.base.year).toBe(2017);
    expect(shiftOf(context)?.breaks.map(({ side, indicator }) => [side, indicator])).toEqual([
      ["digital", "police_crime:3.9.1"],
    ]);
    expect(shiftOf(context)?.years.map((each) => each.year.year)).toEqual([2013, 2014, 2015, 2016, 2017]);
  });

  it("have no share in a year of which one offence is missing: it is not counted as nought", () => {
    const rows = rowsOf(
      [2017, 2018],
      () => 100,
      () => 100,
    ).filter(({ indicator, period }) => !(indicator === "police_crime:2.5.2" && period === "2018JJ00"));
    const shift = shiftOf(aContext({ rows }));
    const last = shift?.years.at(-1);
    expect([last?.year.year, last?.share, last?.traditional]).toEqual([
      2018,
      undefined,
      { status: "missing", reason: "incomplete", parts: ["police_crime:2.5.2"] },
    ]);
    expect(shift?.comparable.last.year.year).toBe(2017);
  });

  it("are not compared where nothing has both sides", () => {
    const rows = rowsOf(
      [2018],
      () => 100,
      () => 100,
    ).filter(({ indicator }) => indicator !== "police_crime:3.9.1");
    expect(shiftOf(aContext({ rows }))).toBeUndefined();
    expect(shiftOf(aContext({ rows: [] }))).toBeUndefined();
  });
});
