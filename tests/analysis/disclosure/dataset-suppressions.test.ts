import { describe, expect, it } from "vitest";
import type { AnalysisContext } from "../../../src/analysis/analysis-context.ts";
import { suppressSmallCounts } from "../../../src/analysis/disclosure/dataset-suppressions.ts";
import { figureAt } from "../../../src/analysis/figure.ts";
import { rateAt } from "../../../src/analysis/rate.ts";
import { sumOfPeriods } from "../../../src/analysis/sum.ts";
import type { Measured } from "../../../src/domain/measured.ts";
import { month, type Period, parsePeriod, quarter, year } from "../../../src/domain/period.ts";
import { POLICE_UNIT } from "../../../src/domain/region.ts";
import { aDataset, indicator, monthCodes, municipalityRows, region } from "../../support/dataset.ts";
import type { TestLoad, TestRow } from "../../support/loads.ts";
import { loadReference } from "../../support/reference.ts";

const OWN = "nuisance:E35";
const reference = loadReference();
const MEMBERS = reference.regions.membersOf(POLICE_UNIT);
const SMALL = MEMBERS[3] ?? POLICE_UNIT;
const DISTRICT = reference.regions.districtOf(SMALL)?.code ?? POLICE_UNIT;

/** Every municipality counts 40 and more a period; the fourth counts `small` in the first one. */
function rows(periods: readonly string[], small: number): readonly TestRow[] {
  return municipalityRows(periods, (at, period) => (at === 3 && period === periods[0] ? small : 40 + at)).map(
    (row) => ({
      ...row,
      indicator: OWN,
    }),
  );
}

function contextOf(...loads: readonly TestLoad[]): AnalysisContext {
  return { dataset: suppressSmallCounts(aDataset(...loads), reference, 5), reference };
}

function own(given: TestLoad): TestLoad {
  return { format: "own-template", ...given };
}

function at(context: AnalysisContext, area: string, period: Period): Measured {
  return figureAt(context, { indicator: indicator(OWN), region: region(area), period });
}

const inDistrict = MEMBERS.filter((code) => reference.regions.districtOf(code)?.code === DISTRICT);

describe("own figures beside those of the police", () => {
  const yearRows = rows(["2024JJ00"], 2);
  const isSuppressed = (context: AnalysisContext) => (code: string) =>
    at(context, code, year(2024)).status === "suppressed";
  const beside = (mine: readonly string[]): AnalysisContext => {
    const isMine = ({ region: code }: TestRow): boolean => mine.some((each) => each === code);
    return contextOf(own({ rows: yearRows.filter(isMine) }), { rows: yearRows.filter((each) => !isMine(each)) });
  };

  it("are all suppressed where one is small, with the sums that they are in, and none of the police, which a reader can look up", () => {
    const mine = [SMALL, ...inDistrict.filter((code) => code !== SMALL).slice(0, 2)];
    const context = beside(mine);
    expect(MEMBERS.filter(isSuppressed(context)).sort()).toEqual([...mine].sort());
    expect([DISTRICT, POLICE_UNIT].filter(isSuppressed(context))).toEqual([DISTRICT, POLICE_UNIT]);
    expect(at(context, SMALL, year(2024))).toMatchObject({ reason: "secondary" });
  });

  it("are all told where none is small", () => {
    const mine = inDistrict.filter((code) => code !== SMALL).slice(0, 2);
    expect([...MEMBERS, DISTRICT, POLICE_UNIT].filter(isSuppressed(beside(mine)))).toEqual([]);
  });

  it("of later months are a table of their own: the months of the police are neither suppressed nor cover", () => {
    const months = monthCodes(2024);
    const police = { rows: rows(months.slice(0, 7), 40) };
    const context = contextOf(own({ rows: rows(months.slice(7, 9), 2) }), police);
    const status = (code: string, which: number) => at(context, code, month(2024, which)).status;
    expect(status(SMALL, 8)).toBe("suppressed");
    expect(MEMBERS.filter((code) => [1, 4, 7].some((which) => status(code, which) === "suppressed"))).toEqual([]);
    expect(MEMBERS.filter((code) => status(code, 8) !== "suppressed").length).toBeGreaterThan(MEMBERS.length / 2);
    expect(status(POLICE_UNIT, 8)).toBe("observed");
  });
});

describe("small counts of a person's own figures", () => {
  it("are told to be small in a table of years, and further municipalities of the district are suppressed with them", () => {
    const context = contextOf(own({ rows: rows(["2024JJ00"], 2) }));
    expect(at(context, SMALL, year(2024))).toMatchObject({ status: "suppressed", reason: "small-count", threshold: 5 });
    const others = inDistrict.filter((code) => code !== SMALL && at(context, code, year(2024)).status === "suppressed");
    expect(others.length).toBeGreaterThanOrEqual(1);
    for (const code of others) expect(at(context, code, year(2024))).toMatchObject({ reason: "secondary" });
  });

  it("are in the sums of their district and the unit, which are told", () => {
    const context = contextOf(own({ rows: rows(["2024JJ00"], 2) }));
    const sum = MEMBERS.reduce((total, _, place) => total + (place === 3 ? 2 : 40 + place), 0);
    expect(at(context, POLICE_UNIT, year(2024))).toMatchObject({ status: "observed", value: sum });
    expect(at(context, DISTRICT, year(2024)).status).toBe("observed");
  });

  it("leave the year told where one month is small, and some months of other municipalities suppressed", () => {
    const context = contextOf(own({ rows: rows(monthCodes(2024), 2) }));
    expect(at(context, SMALL, month(2024, 1)).status).toBe("suppressed");
    expect(at(context, SMALL, year(2024))).toMatchObject({ status: "observed", value: 2 + 11 * 43 });
    const january = inDistrict.filter((code) => at(context, code, month(2024, 1)).status === "suppressed");
    expect(january.length).toBeGreaterThanOrEqual(2);
  });

  it("suppress the quarter and every other sum of months that they are in, but not the year", () => {
    const context = contextOf(own({ rows: rows(monthCodes(2024), 2) }));
    expect(at(context, SMALL, parsePeriod("2024KW01") ?? year(0)).status).toBe("suppressed");
    const months = [1, 2, 3, 4].map((each) => month(2024, each));
    const sum = sumOfPeriods(months.map((period) => ({ period, figure: at(context, SMALL, period) })));
    expect(sum).toMatchObject({ status: "suppressed", reason: "secondary" });
  });

  it("have no rate", () => {
    const context = contextOf(own({ rows: rows(["2024JJ00"], 2) }));
    const query = { indicator: indicator(OWN), region: SMALL, period: year(2024), per: "per1000" } as const;
    expect(rateAt(context, query).rate.status).toBe("suppressed");
    expect(rateAt(context, query).interval).toBeUndefined();
  });

  it("stay suppressed when later editions make them larger", () => {
    const first = own({ rows: rows(monthCodes(2024), 2), editionDate: "2025-01-10" });
    const later = own({ rows: rows(monthCodes(2024), 44), editionDate: "2025-02-10" });
    const last = own({ rows: rows(monthCodes(2024), 45), editionDate: "2025-03-10" });
    expect(at(contextOf(later), SMALL, month(2024, 1)).status).toBe("observed");
    expect(at(contextOf(first, later), SMALL, month(2024, 1)).status).toBe("suppressed");
    expect(at(contextOf(first, later, last), SMALL, month(2024, 1)).status).toBe("suppressed");
  });

  it("stay suppressed whichever edition was loaded first, and so do the figures beside them that police gave", () => {
    const police = { rows: rows(["2024JJ00"], 2).filter((row) => row.region !== SMALL) };
    const ofSmall = (count: number) => [{ indicator: OWN, region: SMALL, period: "2024JJ00", value: count }];
    const first = own({ rows: ofSmall(2), editionDate: "2025-01-10" });
    const later = own({ rows: ofSmall(44), editionDate: "2025-02-10" });
    const suppressedIn = (...loads: readonly TestLoad[]): readonly string[] =>
      inDistrict.filter((code) => at(contextOf(...loads), code, year(2024)).status === "suppressed");
    const inFirst = suppressedIn(first, police);
    expect(inFirst).toContain(SMALL);
    expect(suppressedIn(later, police)).toEqual([]);
    expect(suppressedIn(later, police, first)).toEqual(expect.arrayContaining([...inFirst]));
    expect(suppressedIn(first, police, later)).toEqual(expect.arrayContaining([...inFirst]));
  });

  it("are not told to be small any more when a later edition makes them nought", () => {
    const first = own({ rows: rows(["2024JJ00"], 2), editionDate: "2025-01-10" });
    const later = own({ rows: rows(["2024JJ00"], 0), editionDate: "2025-02-10" });
    expect(at(contextOf(first, later), SMALL, year(2024))).toMatchObject({ status: "suppressed", reason: "secondary" });
  });

  it("are not told to be small where months are counted: months that are told would say what is left", () => {
    const monthly = rows(monthCodes(2024), 2).map((row) =>
      row.region === SMALL && row.period !== "2024MM01" ? { ...row, value: 0 } : row,
    );
    const context = contextOf(own({ rows: monthly }));
    expect(at(context, SMALL, year(2024))).toMatchObject({ status: "suppressed", reason: "secondary", threshold: 5 });
    expect(at(context, SMALL, month(2024, 1))).toMatchObject({ reason: "secondary", threshold: 5 });
  });

  it("leave the quarters told in which nothing is suppressed: the smallest other month, of the same quarter, is enough", () => {
    const context = contextOf(own({ rows: rows(monthCodes(2024), 2) }));
    expect(at(context, SMALL, month(2024, 2)).status).toBe("suppressed");
    for (const each of [2, 3, 4]) {
      expect(at(context, SMALL, quarter(2024, each))).toMatchObject({ status: "observed", value: 3 * 43 });
    }
    expect(at(context, SMALL, month(2024, 3))).toMatchObject({ status: "observed", value: 43 });
  });

  it("are found in every year that has them, and in no other", () => {
    const context = contextOf(own({ rows: rows(["2022JJ00", "2023JJ00"], 2) }));
    expect(at(context, SMALL, year(2022)).status).toBe("suppressed");
    expect(inDistrict.filter((code) => at(context, code, year(2023)).status === "suppressed")).toEqual([]);
  });

  it("are hidden in quarters where no months are counted, and the only other quarter with them", () => {
    const context = contextOf(own({ rows: rows(["2024KW01", "2024KW02"], 2) }));
    expect(at(context, SMALL, quarter(2024, 1)).status).toBe("suppressed");
    expect(at(context, SMALL, quarter(2024, 2)).status).toBe("suppressed");
  });

  it("are hidden from everything that reads cells by itself", () => {
    const { dataset } = contextOf(own({ rows: rows(["2024JJ00"], 2) }));
    const code = "2024JJ00" as Parameters<typeof dataset.cell>[2];
    expect(dataset.cell(indicator(OWN), SMALL, code)).toMatchObject({ status: "missing", reason: "secret" });
    const columns = dataset.cellColumns(indicator(OWN));
    const place = [...columns.region].findIndex((each) => columns.regions[each] === SMALL);
    expect([columns.known[place], columns.value[place]]).toEqual([0, 0]);
    expect(dataset.figuresFor(indicator(OWN), SMALL, code)).toMatchObject([{ status: "missing" }]);
  });

  it("are protected as a rate per 1,000 too, for inhabitants are public", () => {
    const rates = rows(["2024JJ00"], 0.01).map((row) => ({ ...row, measure: "per1000" as const }));
    const { dataset } = contextOf(own({ rows: rates }));
    expect(dataset.suppression(indicator(OWN), SMALL, "2024JJ00" as never, "per1000")).toBeDefined();
  });
});

describe("the dataset with small counts suppressed", () => {
  it("is the dataset itself where nothing is restricted", () => {
    const complete = aDataset({ rows: rows(["2024JJ00"], 2) });
    expect(suppressSmallCounts(complete, reference, 5)).toBe(complete);
  });

  it("is another one for every threshold", () => {
    const complete = aDataset(own({ rows: rows(["2024JJ00"], 2) }));
    const versions = [3, 5].map((threshold) => suppressSmallCounts(complete, reference, threshold).version);
    expect(new Set([...versions, complete.version]).size).toBe(3);
  });

  it("suppresses in a selection of its loads too, under the version that was asked for", () => {
    const { dataset } = contextOf(own({ rows: rows(["2024JJ00"], 2) }), { rows: [] });
    const made = dataset.madeOf(dataset.loads.slice(0, 1), "selection");
    expect(made.version).toContain("selection");
    expect(at({ dataset: made, reference }, SMALL, year(2024)).status).toBe("suppressed");
  });

  it("keeps the counts of offences and those of suspects apart", () => {
    const suspects = rows(["2024JJ00"], 44).map((row) => ({ ...row, measure: "suspect_registrations" as const }));
    const { dataset } = contextOf(own({ rows: [...rows(["2024JJ00"], 2), ...suspects] }));
    const code = "2024JJ00" as Parameters<typeof dataset.cell>[2];
    expect(dataset.suppression(indicator(OWN), SMALL, code)).toBeDefined();
    expect(dataset.suppression(indicator(OWN), SMALL, code, "suspect_registrations")).toBeUndefined();
  });
});

describe("figures that are not restricted", () => {
  it("are told however small they are when police, CBS or a simulation gives them", () => {
    const published = contextOf({ rows: rows(["2024JJ00"], 2) });
    expect(at(published, SMALL, year(2024))).toMatchObject({ status: "observed", value: 2 });
    const simulated = contextOf(own({ rows: rows(["2024JJ00"], 2), provenance: "simulated" }));
    expect(at(simulated, SMALL, year(2024))).toMatchObject({ value: 2 });
  });

  it("are told as nought: nothing is no small count", () => {
    const context = contextOf(own({ rows: rows(["2024JJ00"], 0) }));
    expect(at(context, SMALL, year(2024))).toMatchObject({ status: "observed", value: 0 });
  });
});
