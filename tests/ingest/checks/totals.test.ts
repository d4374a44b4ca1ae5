import { describe, expect, it } from "vitest";
import { classification } from "../../../src/domain/indicator.ts";
import { totalsAgainstParts } from "../../../src/ingest/checks/totals.ts";
import { aLoad, type TestRow } from "../../support/loads.ts";
import { loadReference } from "../../support/reference.ts";

const reference = loadReference();

function found(rows: readonly TestRow[]): readonly string[] {
  return totalsAgainstParts(aLoad({ rows }).columns, reference, "file.csv").map(
    ({ issue, rows: about }) => `${issue.facts["total"]} against ${issue.facts["sum"]}, row ${about.join(" ")}`,
  );
}

const police = (code: string, value?: number): TestRow => ({
  indicator: `police_crime:${code}`,
  ...(value === undefined ? {} : { value }),
});
const cbs = (code: string, value: number, region = "GM0153"): TestRow => ({
  indicator: `cbs_crime:${code}`,
  region,
  value,
});

describe("a total of which some parts are in the file", () => {
  it("may be more than they are", () => {
    expect(found([police("0.0.0", 1000), police("1.1.1", 512)])).toEqual([]);
  });

  it("is doubted when they are more", () => {
    expect(found([police("0.0.0", 100), police("1.1.1", 512)])).toEqual(["100 against 512, row 0"]);
    expect(found([police("1.1.1", 60), police("1.1.2", 41), police("0.0.0", 100)])).toEqual(["100 against 101, row 2"]);
  });

  it("has nothing to do with the types of another region, or with missing figures", () => {
    expect(found([police("0.0.0", 100), { ...police("1.1.1", 512), region: "GM0153" }])).toEqual([]);
    expect(found([police("0.0.0", 100), police("1.1.1")])).toEqual([]);
    expect(found([police("0.0.0"), police("1.1.1", 512)])).toEqual([]);
  });
});

describe("a total of which all parts are in the file", () => {
  const nuisance = classification("police_nuisance");
  const leaves = nuisance ? reference.offenceTypes.leaves(nuisance) : [];
  const rows = (total: number, of = leaves): readonly TestRow[] => [
    { indicator: "police_nuisance:0.0.0", value: total },
    ...of.map(({ id }) => ({ indicator: id, value: 11 })),
  ];

  it("must be their sum in a year: eight times eleven", () => {
    expect(found(rows(88))).toEqual([]);
    expect(found(rows(89))).toEqual(["89 against 88, row 0"]);
    expect(found(rows(87))).toEqual(["87 against 88, row 0"]);
  });

  it("may be more where one of them is missing", () => {
    expect(found(rows(89, leaves.slice(1)))).toEqual([]);
    expect(found([...rows(89, leaves.slice(1)), { indicator: leaves[0]?.id ?? "" }])).toEqual([]);
  });
});

describe("a group of types", () => {
  it("is compared with its own types, and the total with the group", () => {
    expect(found([cbs("T001161", 100), cbs("CRI2210", 51), cbs("CRI2211", 30), cbs("CRI2212", 21)])).toEqual([]);
    expect(found([cbs("T001161", 100), cbs("CRI2210", 52), cbs("CRI2211", 30), cbs("CRI2212", 21)])).toEqual([
      "52 against 51, row 1",
    ]);
    expect(found([cbs("T001161", 50), cbs("CRI2210", 51), cbs("CRI2211", 30), cbs("CRI2212", 21)])).toEqual([
      "50 against 51, row 0",
    ]);
  });
});

describe("counts rounded to five", () => {
  const others = Array.from({ length: 20 }, (_, at) => cbs("CRI7000", 5, `GM${9000 + at}`));
  const group = (total: number, region: string): readonly TestRow[] => [
    cbs("CRI2210", total, region),
    cbs("CRI2211", 30, region),
    cbs("CRI2212", 20, region),
    ...others,
  ];

  it("may be off by half of five for the total and each of its two parts", () => {
    expect(found(group(55, "GM0153"))).toEqual([]);
    expect(found(group(60, "GM0153"))).toEqual(["60 against 50, row 0"]);
  });

  it("may be off by more in a municipality of today whose figures are the sum of three old ones", () => {
    expect(found(group(80, "GM1960"))).toEqual([]);
    expect(found(group(85, "GM1960"))).toEqual(["85 against 50, row 0"]);
  });
});
