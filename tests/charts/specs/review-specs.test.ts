import { describe, expect, it } from "vitest";
import { claimSpec, districtChangesSpec, otherWaysTable } from "../../../src/charts/specs/review-specs.ts";
import { aClaim, anUnjudgedClaim, someDistricts } from "../../support/review-view.ts";

describe(claimSpec, () => {
  const spec = claimSpec(aClaim());

  it("has the finding, the claimed range and one group per kind of figures", () => {
    expect(spec).toMatchObject({
      kind: "claim-range",
      title: "Houdt geen stand: met 2014 als begin (−43,9 %) niet uit te sluiten",
      range: { low: -0.43, high: -0.4, published: -0.4, label: "‘iets meer dan 40 %’, gelezen als 40 tot 43 % minder" },
    });
    expect(spec?.groups.map(({ provenance }) => provenance)).toEqual(["real", "simulated", "reconstruction"]);
  });

  it("draws whole years full and parts of a year hollow, and singles out nothing on the reconstruction", () => {
    const rows = spec?.groups.flatMap((group) => group.rows) ?? [];
    expect(rows.map(({ status }) => status)).toEqual([
      "observed",
      "observed",
      ...Array.from({ length: 5 }, () => "estimated"),
    ]);
    expect(rows.some(({ holds }) => holds)).toBe(false);
  });

  it("carries the weakest provenance, and says in the table which row is what", () => {
    expect(spec?.provenance).toBe("reconstruction");
    const kinds = spec?.table.rows.map(({ cells }) => cells.at(-1));
    expect(kinds).toEqual([
      "echt",
      "echt",
      "gesimuleerd",
      "gesimuleerd",
      "reconstructie",
      "reconstructie",
      "reconstructie",
    ]);
    expect(spec?.table.rows[0]?.cells).toEqual([
      "2015 naar 2018, geteld",
      "Woninginbraken in Oost-Nederland",
      "9.311",
      "6.083",
      "−34,7 %",
      "−39 % tot −30 %",
      "Minder dan beweerd",
      "echt",
    ]);
  });

  it("is absent when nothing could be computed", () => expect(claimSpec(aClaim({ groups: [] }))).toBeUndefined());
});

describe(otherWaysTable, () => {
  it("gives the ways from the year before, where there are any", () => {
    expect(otherWaysTable(aClaim())?.rows.map(({ cells }) => cells[0])).toEqual(["× 12/8 vanaf 2014"]);
    expect(otherWaysTable(anUnjudgedClaim())).toBeUndefined();
  });
});

describe(districtChangesSpec, () => {
  const spec = districtChangesSpec(someDistricts());

  it("has a row per district with both counts, the change and its interval", () => {
    expect(spec.rows).toHaveLength(5);
    expect(spec.rows[0]).toMatchObject({ from: 2264, to: 1278, fromText: "2.264", toText: "1.278", change: "−43,6 %" });
    expect(spec.table.rows[0]?.cells).toEqual([
      "Noord- en Oost-Gelderland",
      "2.264",
      "1.278",
      "−986",
      "−43,6 %",
      "−49 % tot −37 %",
      "Gedaald",
    ]);
  });

  it("leaves a district without a count out of the chart, not out of the table", () => {
    const districts = someDistricts();
    const [first, ...others] = districts.rows;
    if (!first) throw new TypeError("no district");
    const gone = { ...first, change: { ...first.change, to: { text: ".", status: "missing" as const } } };
    const incomplete = districtChangesSpec({ ...districts, rows: [gone, ...others] });
    expect(incomplete.rows).toHaveLength(4);
    expect(incomplete.table.rows).toHaveLength(5);
  });
});
