import { describe, expect, it } from "vitest";
import type { AnalysisContext } from "../../../src/analysis/analysis-context.ts";
import { suppressSmallCounts } from "../../../src/analysis/disclosure/dataset-suppressions.ts";
import { figureAt } from "../../../src/analysis/figure.ts";
import type { Measured } from "../../../src/domain/measured.ts";
import { type Period, parsePeriod, year } from "../../../src/domain/period.ts";
import { POLICE_UNIT } from "../../../src/domain/region.ts";
import { aDataset, indicator, municipalityRows, region } from "../../support/dataset.ts";
import type { TestLoad, TestRow } from "../../support/loads.ts";
import { loadReference } from "../../support/reference.ts";

const reference = loadReference();
const MEMBERS = reference.regions.membersOf(POLICE_UNIT);
const SMALL = MEMBERS[3] ?? POLICE_UNIT;
const DISTRICT = reference.regions.districtOf(SMALL)?.code ?? POLICE_UNIT;
const GROUPS = "upload:youth_groups/groups";
const KINDS = [
  "upload:youth_groups/groups_hindering",
  "upload:youth_groups/groups_nuisance",
  "upload:youth_groups/groups_criminal",
];
const CRIMINAL = "upload:youth_groups/groups_criminal";

/** Of each kind 40 and more in every municipality, of criminal groups `small` in the fourth. */
function kindRows(small: number, period = "2024JJ00"): readonly TestRow[] {
  return KINDS.flatMap((kind) =>
    municipalityRows([period], (at) => (at === 3 && kind === CRIMINAL ? small : 40 + at)).map((row) => ({
      ...row,
      indicator: kind,
    })),
  );
}

function totalRows(small: number, period = "2024JJ00"): readonly TestRow[] {
  return municipalityRows([period], (at) => 3 * (40 + at) - (at === 3 ? 43 - small : 0)).map((row) => ({
    ...row,
    indicator: GROUPS,
  }));
}

function own(rows: readonly TestRow[], editionDate = "2025-01-10"): TestLoad {
  return { format: "own-template", rows, editionDate };
}

function contextOf(...loads: readonly TestLoad[]): AnalysisContext {
  return { dataset: suppressSmallCounts(aDataset(...loads), reference, 5), reference };
}

function at(context: AnalysisContext, what: string, area: string, period: Period = year(2024)): Measured {
  return figureAt(context, { indicator: indicator(what), region: region(area), period });
}

function kindsSuppressed(context: AnalysisContext, area: string): readonly string[] {
  return KINDS.filter((kind) => at(context, kind, area).status === "suppressed");
}

describe("a total and its kinds in one file", () => {
  const context = () => contextOf(own([...kindRows(2), ...totalRows(2)]));

  it("tell the total everywhere", () => {
    const inOne = context();
    for (const area of [...MEMBERS, DISTRICT, POLICE_UNIT]) expect(at(inOne, GROUPS, area).status).toBe("observed");
  });

  it("withhold every kind in the municipality with the small count: the total less the others would tell it", () => {
    const inOne = context();
    expect(kindsSuppressed(inOne, SMALL)).toEqual(KINDS);
    expect(at(inOne, CRIMINAL, SMALL)).toMatchObject({ reason: "secondary", threshold: 5 });
  });

  it("withhold them in another municipality of the district too, and tell the sums of the district and the unit", () => {
    const inOne = context();
    const others = MEMBERS.filter((area) => area !== SMALL && kindsSuppressed(inOne, area).length > 0);
    expect(others.length).toBeGreaterThanOrEqual(1);
    for (const area of others) {
      expect(kindsSuppressed(inOne, area)).toEqual(KINDS);
      expect(reference.regions.districtOf(region(area))?.code).toBe(DISTRICT);
    }
    expect([DISTRICT, POLICE_UNIT].flatMap((area) => kindsSuppressed(inOne, area))).toEqual([]);
  });

  it("tell everything where no count is small, a nought included", () => {
    for (const small of [0, 30]) {
      const open = contextOf(own([...kindRows(small), ...totalRows(small)]));
      expect(MEMBERS.flatMap((area) => kindsSuppressed(open, area))).toEqual([]);
    }
  });

  it("withhold the same kinds in a later edition of both", () => {
    const again = own([...kindRows(2), ...totalRows(2)], "2025-03-10");
    const both = contextOf(own([...kindRows(2), ...totalRows(2)]), again);
    expect(kindsSuppressed(both, SMALL)).toEqual(KINDS);
    expect(at(both, GROUPS, SMALL).status).toBe("observed");
  });

  it("leave other years told", () => {
    const both = contextOf(
      own([...kindRows(2), ...totalRows(2), ...kindRows(30, "2023JJ00"), ...totalRows(30, "2023JJ00")]),
    );
    expect(KINDS.map((kind) => at(both, kind, SMALL, year(2023)).status)).toEqual(KINDS.map(() => "observed"));
  });
});

describe("kinds of which the total is nought", () => {
  it("are told as nought, for the total tells it already", () => {
    const nought = (rows: readonly TestRow[]) =>
      rows.map((row) => (row.region === MEMBERS[4] ? { ...row, value: 0 } : row));
    const context = contextOf(own([...nought(kindRows(2)), ...nought(totalRows(2))]));
    expect(kindsSuppressed(context, SMALL)).toEqual(KINDS);
    expect(kindsSuppressed(context, MEMBERS[4] ?? "")).toEqual([]);
  });
});

describe("a total that comes after its kinds", () => {
  const first = own(kindRows(2));
  const later = own(totalRows(2), "2025-03-10");
  const context = () => contextOf(first, later);

  it("is itself withheld where a kind is: the kinds were told before it", () => {
    const both = context();
    expect(at(both, GROUPS, SMALL).status).toBe("suppressed");
    expect(at(both, CRIMINAL, SMALL)).toMatchObject({ reason: "small-count" });
    const alone = contextOf(first);
    for (const area of MEMBERS) expect(kindsSuppressed(both, area)).toEqual(kindsSuppressed(alone, area));
  });

  it("is told where all kinds are", () => {
    const both = context();
    const open = MEMBERS.filter((area) => reference.regions.districtOf(area)?.code !== DISTRICT);
    for (const area of open) expect(at(both, GROUPS, area).status).toBe("observed");
  });
});

describe("a total of which one kind is given", () => {
  it("is told, and the kind only where nothing is small: the rest is a kind that others may know", () => {
    const onlyCriminal = kindRows(2).filter((row) => row.indicator === CRIMINAL);
    const context = contextOf(own([...onlyCriminal, ...totalRows(2)]));
    expect(at(context, GROUPS, SMALL).status).toBe("observed");
    expect(at(context, CRIMINAL, SMALL).status).toBe("suppressed");
  });

  it("that is all of it is suppressed in the same places", () => {
    const one = kindRows(2).filter((row) => row.indicator === CRIMINAL);
    const context = contextOf(own([...one, ...one.map((row) => ({ ...row, indicator: GROUPS }))]));
    const suppressed = (what: string) => MEMBERS.filter((area) => at(context, what, area).status === "suppressed");
    expect(suppressed(CRIMINAL)).toContain(SMALL);
    expect(suppressed(CRIMINAL)).toEqual(suppressed(GROUPS));
  });
});

describe("a total of only some municipalities", () => {
  it("does not make the kinds of the others nought", () => {
    const partial = totalRows(2).filter((row) => row.region !== SMALL);
    const context = contextOf(own([...kindRows(2), ...partial]));
    expect(kindsSuppressed(context, SMALL)).toEqual(KINDS);
  });
});

describe("own figures of the types that the police leave out of a table", () => {
  const leaves = reference.offenceTypes
    .leaves(indicator("police_crime:0.0.0").split(":")[0] as never)
    .map(({ id }) => id);
  const [mine, alsoMine, ...published] = leaves;
  const PERIOD = "2024MM03";
  const rowsOf = (what: string, value: number): readonly TestRow[] =>
    MEMBERS.map((area, place) => ({ indicator: what, region: area, period: PERIOD, value: place === 3 ? value : 50 }));
  const total = rowsOf("police_crime:0.0.0", 50 * leaves.length - 48);
  const suppressedAt = (context: AnalysisContext, what: string | undefined) =>
    at(context, what ?? "", SMALL, parsePeriod(PERIOD) ?? year(0)).status === "suppressed";
  const ownRows = [...rowsOf(mine ?? "", 2), ...rowsOf(alsoMine ?? "", 50)];

  it("are all withheld where one is small and the published total less the published types tells their sum", () => {
    const police = { rows: [...total, ...published.flatMap((each) => rowsOf(each, 50))] };
    const context = contextOf(own(ownRows), police);
    expect([mine, alsoMine].map((each) => suppressedAt(context, each))).toEqual([true, true]);
  });

  it("are each protected alone where a type is not known", () => {
    const police = { rows: [...total, ...published.slice(1).flatMap((each) => rowsOf(each, 50))] };
    const context = contextOf(own(ownRows), police);
    expect([mine, alsoMine].map((each) => suppressedAt(context, each))).toEqual([true, false]);
  });
});
