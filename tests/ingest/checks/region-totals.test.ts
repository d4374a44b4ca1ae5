import { describe, expect, it } from "vitest";
import { POLICE_UNIT, type RegionCode } from "../../../src/domain/region.ts";
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

describe("the figure of a province against its municipalities", () => {
  const YEAR = "2024JJ00";
  const townsOf = (province: string): readonly RegionCode[] => reference.provinces.get(province as RegionCode) ?? [];
  const towns = (province: string, value: number): readonly TestRow[] =>
    townsOf(province).map((region) => ({ region, period: YEAR, value }));
  const province = (region: string, value: number): TestRow => ({ region, period: YEAR, value });

  it("says nothing when they add up", () => {
    const overijssel = [province("PV23", 25 * 103), ...towns("PV23", 103)];
    const gelderland = [province("PV25", 51 * 101), ...towns("PV25", 101)];
    expect(found([...overijssel, ...gelderland])).toEqual([]);
  });

  it("is doubted when they do not, for each province by itself", () => {
    const overijssel = [province("PV23", 25 * 103), ...towns("PV23", 103)];
    const gelderland = [province("PV25", 51 * 202), ...towns("PV25", 101)];
    expect(found([...overijssel, ...gelderland])).toEqual([`doubt: ${51 * 202} against ${51 * 101}, 1`]);
  });

  it("is compared beside the unit, of which its municipalities are a part too", () => {
    const both = [...towns("PV23", 103), ...towns("PV25", 103)];
    const unitAndProvinces = [unit(76 * 103), province("PV23", 25 * 103), province("PV25", 50 * 103)];
    expect(found([...unitAndProvinces, ...both])).toEqual([`doubt: ${50 * 103} against ${51 * 103}, 1`]);
  });

  it("says nothing of a sum that falls short where a municipality is not in the file, or its figure is hidden", () => {
    const total = province("PV23", 25 * 103);
    expect(found([total, ...towns("PV23", 103).slice(1)])).toEqual([]);
    const hidden = { region: townsOf("PV23")[0] ?? "", period: YEAR, status: "missing:secret" as const };
    expect(found([total, hidden, ...towns("PV23", 103).slice(1)])).toEqual([]);
  });

  it("says nothing of a sum that falls short because the municipalities are those of an earlier year", () => {
    const ofThen = reference.regions.municipalitiesIn(2014).map(({ code }) => code);
    const notYet = townsOf("PV25").filter((code) => !ofThen.includes(code));
    const gelderland = province("PV25", (ofThen.length - 25) * 103);
    const then = ofThen.map((region) => ({ region, period: YEAR, value: 103 }));
    expect(found([gelderland, ...then])).toEqual([]);
    expect(found([gelderland, ...then, ...notYet.map((region) => ({ region, period: YEAR }))])).toEqual([]);
  });

  it("allows counts of CBS, rounded to five, to be off by half of five for every figure in the sum", () => {
    expect(found([province("PV23", 25 * 100 + 65), ...towns("PV23", 100)])).toEqual([]);
    expect(found([province("PV23", 25 * 100 + 70), ...towns("PV23", 100)])).toHaveLength(1);
  });

  it("is not compared where the municipalities of the province are not known here", () => {
    expect(found([province("PV26", 900), { region: "GM0344", period: YEAR, value: 1301 }])).toEqual([]);
  });
});
