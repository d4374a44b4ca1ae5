import { describe, expect, it } from "vitest";
import { POLICE_UNIT } from "../../../src/domain/region.ts";
import { regionTotals } from "../../../src/ingest/checks/region-totals.ts";
import { aLoad, type TestRow } from "../../support/loads.ts";
import { loadReference } from "../../support/reference.ts";

const reference = loadReference();
const members = reference.regions.membersOf(POLICE_UNIT);

function found(rows: readonly TestRow[]): readonly string[] {
  return regionTotals(aLoad({ rows }).columns, reference, "file.csv").map(
    ({ issue, rows: about }) =>
      `${issue.severity}: ${issue.facts["total"]} against ${issue.facts["sum"]}, ${about.length}`,
  );
}

const each = (value: number): readonly TestRow[] => members.map((region) => ({ region, period: "2024JJ00", value }));
const unit = (value: number): TestRow => ({ region: "RE02", period: "2024JJ00", value });

describe("the figure of a municipality against its wijken and buurten", () => {
  const of = (region: string, value: number): TestRow => ({ region, period: "2024JJ00", value });

  it("may be more than they have together, for some counts belong to none of them", () => {
    expect(found([of("GM0153", 90), of("WK015301", 40), of("WK015302", 30), of("BU01530101", 40)])).toEqual([]);
  });

  it("is doubted where they have more together, wijken and buurten each by themselves", () => {
    expect(found([of("GM0153", 60), of("WK015301", 40), of("WK015302", 30)])).toEqual(["doubt: 60 against 70, 1"]);
    expect(found([of("GM0153", 60), of("WK015301", 40), of("BU01530101", 40), of("BU01530102", 21)])).toEqual([
      "doubt: 60 against 61, 1",
    ]);
  });

  it("has nothing to do with the wijken of another municipality", () => {
    expect(found([of("GM0153", 60), of("WK020001", 400), of("GM0200", 500)])).toEqual([]);
  });
});

describe("the figure of a larger area against its municipalities", () => {
  it("says nothing when they add up", () => {
    expect(found([unit(members.length * 103), ...each(103)])).toEqual([]);
  });

  it("is a note when the difference is as small as in the real tables, and a doubt when it is not", () => {
    expect(found([unit(members.length * 103 + 2), ...each(103)])).toEqual([
      `note: ${members.length * 103 + 2} against ${members.length * 103}, 1`,
    ]);
    expect(found([unit(members.length * 206), ...each(103)])).toEqual([
      `doubt: ${members.length * 206} against ${members.length * 103}, 1`,
    ]);
  });

  it("allows counts of CBS, rounded to five, to be off by half of five for every figure in the sum", () => {
    const allowed = (members.length + 1) * 2.5;
    const least = Math.floor(allowed / 5) * 5;
    expect(found([unit(members.length * 100 + least), ...each(100)])).toEqual([]);
    expect(found([unit(members.length * 100 + least + 5), ...each(100)])).toHaveLength(1);
  });

  it("says nothing of a sum that falls short because municipalities are not in the file", () => {
    expect(found([unit(members.length * 103), ...each(103).slice(1)])).toEqual([]);
  });

  it("has a doubt about parts that are more than the whole, however many there are", () => {
    expect(found([unit(100), ...each(103).slice(0, 1)])).toEqual(["doubt: 100 against 103, 1"]);
  });

  it("counts the unknown municipality with the country", () => {
    const municipalities = Array.from({ length: 342 }, (_, at) => ({
      region: `GM${String(1000 + at)}`,
      period: "2024JJ00",
      value: 7,
    }));
    const unknown = { region: "GM0000", period: "2024JJ00", value: 13 };
    const country = (value: number) => ({ region: "NL01", period: "2024JJ00", value });
    expect(found([country(342 * 7 + 13), unknown, ...municipalities])).toEqual([]);
    expect(found([country(342 * 7 - 300), unknown, ...municipalities])).toHaveLength(1);
  });

  it("compares nothing where a part is missing, since missing is not zero", () => {
    const parts = [{ region: members[0] ?? "", period: "2024JJ00" }, ...each(103).slice(1)];
    expect(found([unit(members.length * 103), ...parts])).toEqual([]);
  });
});
