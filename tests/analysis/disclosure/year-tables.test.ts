import { describe, expect, it } from "vitest";
import type { CountRow } from "../../../src/analysis/disclosure/count-table.ts";
import { countedYears, type YearTable, yearTable } from "../../../src/analysis/disclosure/year-tables.ts";
import type { Measure } from "../../../src/domain/observation.ts";
import { aDataset, indicator, monthCodes } from "../../support/dataset.ts";
import type { TestLoad, TestRow } from "../../support/loads.ts";
import { loadReference } from "../../support/reference.ts";

const OWN = "nuisance:E35";
const BERG_EN_DAL = "GM1945";
const NIJMEGEN = "GM0268";
const ZUID = "district/gelderland-zuid";
const UNIT = "RE02";
const reference = loadReference();

function row(region: string, period: string, value: number, measure: Measure = "count"): TestRow {
  return { indicator: OWN, region, period, value, measure };
}

/** Figures that a person collected, and figures of the police. */
function own(...rows: readonly TestRow[]): TestLoad {
  return { format: "own-template", rows };
}
function police(...rows: readonly TestRow[]): TestLoad {
  return { rows };
}

function tablesOf(loads: readonly TestLoad[], measure: Measure = "count"): readonly YearTable[] {
  const context = { dataset: aDataset(...loads), reference };
  const series = { indicator: indicator(OWN), measure };
  return countedYears(context, series).flatMap((inYear) => yearTable(context, series, inYear) ?? []);
}

function tableOf(loads: readonly TestLoad[], measure: Measure = "count"): YearTable {
  const [table] = tablesOf(loads, measure);
  if (!table) throw new TypeError("no table");
  return table;
}

function rowIn({ rows }: YearTable, area: string): CountRow {
  const found = rows.find((each) => each.area === area);
  if (!found) throw new TypeError(`no row of ${area}`);
  return found;
}

/** A figure in every municipality of Gelderland-Zuid but some. */
function everywhereInZuid(period: string, ...but: readonly string[]): readonly TestRow[] {
  return municipalitiesOf(ZUID)
    .filter((code) => !but.includes(code))
    .map((code) => row(code, period, 10));
}

function municipalitiesOf(district: string): readonly string[] {
  const found = reference.regions.districts.find(({ code }) => code === district);
  return found ? reference.regions.membersOf(found.code) : [];
}

describe("the years that need a table", () => {
  it("are those in which a person's own load has a figure", () => {
    const loads = [own(row(BERG_EN_DAL, "2024JJ00", 3)), police(row(BERG_EN_DAL, "2023JJ00", 2))];
    expect(tablesOf(loads).map(({ code }) => code)).toEqual(["2024JJ00"]);
  });

  it("are each there once, however many periods they have", () => {
    const loads = [own(row(BERG_EN_DAL, "2023MM01", 3), row(BERG_EN_DAL, "2023MM02", 3), row(NIJMEGEN, "2024JJ00", 9))];
    expect(tablesOf(loads).map(({ code }) => code)).toEqual(["2023JJ00", "2024JJ00"]);
  });

  it("are none where a load has no figure but only says that there is none", () => {
    expect(tablesOf([own({ indicator: OWN, region: BERG_EN_DAL, period: "2024JJ00" })])).toEqual([]);
  });
});

describe("the parts of a year", () => {
  it("are the twelve months where any month is counted, quarters beside it or not", () => {
    const table = tableOf([own(row(BERG_EN_DAL, "2024MM02", 3), row(BERG_EN_DAL, "2024KW01", 30))]);
    expect(table.parts).toBe(12);
    expect([table.periods[0], table.periods[11]]).toEqual(["2024MM01", "2024MM12"]);
    expect(rowIn(table, BERG_EN_DAL).parts.map((cell) => cell?.value)).toEqual([
      undefined,
      3,
      ...Array.from({ length: 10 }, () => undefined),
    ]);
  });

  it("are the four quarters where no month is", () => {
    const table = tableOf([own(row(BERG_EN_DAL, "2024KW03", 30), row(BERG_EN_DAL, "2024JJ00", 130))]);
    expect(table.parts).toBe(4);
    expect(table.periods).toEqual(["2024KW01", "2024KW02", "2024KW03", "2024KW04"]);
    expect(rowIn(table, BERG_EN_DAL).parts.map((cell) => cell?.value)).toEqual([undefined, undefined, 30, undefined]);
  });

  it("are none where the year alone is, also when another year has months", () => {
    const [before, table] = tablesOf([own(row(BERG_EN_DAL, "2023MM01", 3), row(BERG_EN_DAL, "2024JJ00", 9))]);
    expect(before?.parts).toBe(12);
    expect(table).toMatchObject({ code: "2024JJ00", parts: 0, periods: [] });
    expect(table && rowIn(table, BERG_EN_DAL).parts).toEqual([]);
  });

  it("leave the quarters known, which readers make of months", () => {
    const table = tableOf([own(row(BERG_EN_DAL, "2024MM02", 3))]);
    expect(table.quarters).toEqual(["2024KW01", "2024KW02", "2024KW03", "2024KW04"]);
  });
});

describe("the year of an area", () => {
  it("is the one that was delivered", () => {
    const table = tableOf([own(row(BERG_EN_DAL, "2024MM01", 3), row(BERG_EN_DAL, "2024JJ00", 50))]);
    expect(rowIn(table, BERG_EN_DAL).whole).toEqual({ value: 50, isRestricted: true });
  });

  it("is the sum of the months so far where it was not", () => {
    const table = tableOf([own(row(BERG_EN_DAL, "2024MM01", 3), row(BERG_EN_DAL, "2024MM02", 4))]);
    expect(rowIn(table, BERG_EN_DAL).whole).toEqual({ value: 7, isRestricted: true });
  });

  it("is absent, not nought, where nothing is counted", () => {
    const table = tableOf([own(row(BERG_EN_DAL, "2024MM01", 3))]);
    expect(rowIn(table, ZUID).whole).toBeUndefined();
    expect(rowIn(table, UNIT).whole).toBeUndefined();
  });
});

describe("what a table is about", () => {
  it("is a person's own figures: public ones are known anyhow, and so much is known of every sum that they are in", () => {
    const loads = [own(row(BERG_EN_DAL, "2024JJ00", 3)), police(...everywhereInZuid("2024JJ00", BERG_EN_DAL))];
    const table = tableOf(loads);
    expect(rowIn(table, BERG_EN_DAL).whole).toEqual({ value: 3, isRestricted: true });
    expect(rowIn(table, NIJMEGEN).whole).toBeUndefined();
    // 3 + 13 × 10, of which 130 is public
    expect(rowIn(table, ZUID).whole).toEqual({ value: 3, isRestricted: true });
    expect(table.isSumKnown(ZUID, "whole")).toBe(true);
  });

  it("is of a year only the months that are a person's own", () => {
    const loads = [
      own(row(BERG_EN_DAL, "2024MM01", 3)),
      police(row(BERG_EN_DAL, "2024MM02", 4), row(NIJMEGEN, "2024MM01", 20), row(NIJMEGEN, "2024MM02", 21)),
    ];
    const table = tableOf(loads);
    expect(rowIn(table, BERG_EN_DAL).whole).toEqual({ value: 3, isRestricted: true });
    expect(rowIn(table, BERG_EN_DAL).parts[1]).toBeUndefined();
    expect(rowIn(table, NIJMEGEN).whole).toBeUndefined();
  });

  it("is of the unit what is not public in any municipality below it", () => {
    const districts = reference.regions.districts.map(({ code }) => code);
    const rows = districts.flatMap(municipalitiesOf).map((code) => row(code, "2024JJ00", 10));
    const isOwn = ({ region }: TestRow): boolean => region === BERG_EN_DAL || region === NIJMEGEN;
    const table = tableOf([own(...rows.filter(isOwn)), police(...rows.filter((each) => !isOwn(each)))]);
    expect(rowIn(table, UNIT).whole).toEqual({ value: 20, isRestricted: true });
    expect(districts.filter((code) => rowIn(table, code).whole !== undefined)).toEqual([ZUID]);
  });

  it("is not a sum that the police published, though a person's own figures are in it", () => {
    const loads = [
      own(row(BERG_EN_DAL, "2024JJ00", 3), row(NIJMEGEN, "2024JJ00", 9)),
      police(row(ZUID, "2024JJ00", 80)),
    ];
    expect(rowIn(tableOf(loads), ZUID).whole).toBeUndefined();
  });
});

describe("a table with public figures among the own ones", () => {
  const months = (code: string, from: number, to: number): readonly TestRow[] =>
    monthCodes(2024)
      .slice(from, to)
      .map((period) => row(code, period, 9));

  it("is one in which both stand under one sum, or one of them is that sum", () => {
    expect(tableOf([own(row(BERG_EN_DAL, "2024JJ00", 9)), police(row(NIJMEGEN, "2024JJ00", 9))]).isMixed).toBe(true);
    expect(tableOf([own(row(BERG_EN_DAL, "2024JJ00", 9)), police(row(ZUID, "2024JJ00", 80))]).isMixed).toBe(true);
    expect(tableOf([own(...months(BERG_EN_DAL, 0, 2)), police(...months(NIJMEGEN, 1, 2))]).isMixed).toBe(true);
  });

  it("is one with own months under a public year, or beside one", () => {
    const ownMonths = own(...months(BERG_EN_DAL, 0, 2));
    expect(tableOf([ownMonths, police(row(BERG_EN_DAL, "2024JJ00", 90))]).isMixed).toBe(true);
    expect(tableOf([ownMonths, police(row(NIJMEGEN, "2024JJ00", 90))]).isMixed).toBe(true);
  });

  it("is not one in which the own months follow the public ones", () => {
    const areas = [BERG_EN_DAL, NIJMEGEN];
    const ownMonths = own(...areas.flatMap((code) => months(code, 7, 9)));
    expect(tableOf([ownMonths, police(...areas.flatMap((code) => months(code, 0, 7)))]).isMixed).toBe(false);
  });

  it("is not one of own figures alone, nor with public ones that nothing sums with them", () => {
    expect(tableOf([own(row(BERG_EN_DAL, "2024JJ00", 9), row(NIJMEGEN, "2024JJ00", 9))]).isMixed).toBe(false);
    expect(tableOf([own(row(BERG_EN_DAL, "2024JJ00", 9)), police(row("NL01", "2024JJ00", 900))]).isMixed).toBe(false);
  });
});

describe("the areas of a table", () => {
  it("are those with figures, the districts and the unit, each once", () => {
    const areas = tableOf([own(row(ZUID, "2024JJ00", 30), row(BERG_EN_DAL, "2024JJ00", 9))]).rows.map(
      ({ area }) => area,
    );
    expect([...areas].sort()).toEqual(
      [BERG_EN_DAL, UNIT, ...reference.regions.districts.map(({ code }) => code)].sort(),
    );
  });

  it("stand under the area that sums them: neighbourhood, wijk, municipality, district, unit", () => {
    const codes = ["BU19450101", "WK194501", BERG_EN_DAL];
    const table = tableOf([own(...codes.map((code) => row(code, "2024JJ00", 9)))]);
    expect(rowIn(table, "BU19450101").parent).toBe("WK194501");
    expect(rowIn(table, "WK194501").parent).toBe(BERG_EN_DAL);
    expect(rowIn(table, BERG_EN_DAL).parent).toBe(ZUID);
    expect(rowIn(table, ZUID).parent).toBe(UNIT);
    expect(rowIn(table, UNIT).parent).toBeUndefined();
  });

  it("stand under nothing when what sums them is not in the table, or not in the unit", () => {
    const codes = ["BU19450101", "WK026801", "GM0363"];
    const table = tableOf([own(...codes.map((code) => row(code, "2024JJ00", 9)))]);
    for (const code of codes) expect(rowIn(table, code).parent).toBeUndefined();
  });
});

describe("the sum over areas", () => {
  it("is known of a district in the period in which all of its municipalities are counted", () => {
    const table = tableOf([own(...everywhereInZuid("2024MM01"), ...everywhereInZuid("2024MM02", NIJMEGEN))]);
    expect(table.isSumKnown(ZUID, 0)).toBe(true);
    expect(table.isSumKnown(ZUID, 1)).toBe(false);
    expect(table.isSumKnown(ZUID, 2)).toBe(false);
    expect(table.isSumKnown(UNIT, 0)).toBe(false);
  });

  it("is not known of a district that is told itself while a municipality of it is not", () => {
    const rows = [row(ZUID, "2024JJ00", 200), ...everywhereInZuid("2024JJ00", NIJMEGEN)];
    expect(tableOf([own(...rows)]).isSumKnown(ZUID, "whole")).toBe(false);
    const january = [row(ZUID, "2024MM01", 200), ...everywhereInZuid("2024MM01", NIJMEGEN)];
    expect(tableOf([own(...january)]).isSumKnown(ZUID, 0)).toBe(false);
  });

  it("is known of a year in which all are counted", () => {
    expect(tableOf([own(...everywhereInZuid("2024JJ00"))]).isSumKnown(ZUID, "whole")).toBe(true);
  });

  it("is known of the unit when all districts are told, the municipalities or not", () => {
    const districts = reference.regions.districts.map(({ code }) => row(code, "2024JJ00", 30));
    expect(tableOf([own(...districts)]).isSumKnown(UNIT, "whole")).toBe(true);
    expect(tableOf([own(...districts.slice(1))]).isSumKnown(UNIT, "whole")).toBe(false);
  });

  it("is not known where the sum itself is not told, as of rates per 1,000", () => {
    const rates = everywhereInZuid("2024JJ00").map((each) => ({ ...each, measure: "per1000" as const }));
    expect(tableOf([own(...rates)], "per1000").isSumKnown(ZUID, "whole")).toBe(false);
  });

  it("counts as known of a municipality with its wijken, for those that are there may be all", () => {
    const wijken = [row("WK194501", "2024JJ00", 9), row("WK194502", "2024JJ00", 8)];
    const withSum = tableOf([own(row(BERG_EN_DAL, "2024JJ00", 17), ...wijken)]);
    expect(withSum.isSumKnown(BERG_EN_DAL, "whole")).toBe(true);
    expect(tableOf([own(...wijken)]).isSumKnown(BERG_EN_DAL, "whole")).toBe(false);
  });
});

describe("a rate per 1,000 inhabitants", () => {
  it("is the count that a reader makes of it: 0.1 of the 34,282 inhabitants of Berg en Dal in 2014 is 3.4", () => {
    const table = tableOf([own(row(BERG_EN_DAL, "2014JJ00", 0.1, "per1000"))], "per1000");
    expect(rowIn(table, BERG_EN_DAL).whole?.value).toBeCloseTo(3.4282, 6);
  });

  it("is no count where nobody knows the inhabitants", () => {
    const rates = [row(BERG_EN_DAL, "2024JJ00", 0.1, "per1000"), row("BU19450101", "2024JJ00", 0.1, "per1000")];
    const table = tableOf([own(...rates)], "per1000");
    expect(rowIn(table, "BU19450101").whole).toBeUndefined();
  });
});

describe("the table of a year in larger parts than are counted", () => {
  const series = { indicator: indicator(OWN), measure: "count" } as const;
  const inParts = (parts: number, ...rows: readonly TestRow[]): YearTable => {
    const table = yearTable({ dataset: aDataset(own(...rows)), reference }, series, 2024, parts);
    if (!table) throw new TypeError("no table");
    return table;
  };
  const months = monthCodes(2024, 5).map((code, at) => row(NIJMEGEN, code, 10 + at));

  it("has the sums of its months, of a quarter that is not complete as far as they go", () => {
    const table = inParts(4, ...months);
    expect(table.periods).toEqual(["2024KW01", "2024KW02", "2024KW03", "2024KW04"]);
    const { parts, whole } = rowIn(table, NIJMEGEN);
    expect(parts.map((cell) => cell?.value)).toEqual([33, 27, undefined, undefined]);
    expect(whole).toEqual({ value: 60, isRestricted: true });
  });

  it("has quarters as they were given, where they were", () => {
    const { parts } = rowIn(inParts(4, ...months, row(NIJMEGEN, "2024KW01", 40)), NIJMEGEN);
    expect(parts[0]?.value).toBe(40);
  });

  it("has the year alone when it is asked for without parts", () => {
    const table = inParts(0, ...months);
    expect([table.parts, table.periods]).toEqual([0, []]);
    expect(rowIn(table, NIJMEGEN)).toMatchObject({ whole: { value: 60 }, parts: [] });
  });

  it("is not there for a year without own figures", () => {
    const context = { dataset: aDataset(own(...months)), reference };
    expect(yearTable(context, series, 2023, 4)).toBeUndefined();
  });
});
