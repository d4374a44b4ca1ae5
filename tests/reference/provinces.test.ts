import { describe, expect, it } from "vitest";
import { POLICE_UNIT } from "../../src/domain/region.ts";
import { readProvinces } from "../../src/reference/provinces.ts";
import { readCsv } from "../../src/reference/read-csv.ts";
import { loadReference } from "../support/reference.ts";

const { provinces, regions } = loadReference();

describe(readProvinces, () => {
  it("gives the 25 municipalities of Overijssel and the 51 of Gelderland, and no other province", () => {
    expect([...provinces].map(([province, codes]) => [province, codes.length])).toEqual([
      ["PV23", 25],
      ["PV25", 51],
    ]);
  });

  it("gives every municipality of the unit once", () => {
    expect([...provinces.values()].flat().sort()).toEqual([...regions.membersOf(POLICE_UNIT)].sort());
  });

  it("leaves out municipalities that no longer exist, and areas without a province", () => {
    const rows = readCsv(
      "regions.csv",
      "code,province,valid_to\nRE02,,\nGM0196,PV25,2018-01-01\nGM0299,PV25,\nGM0153,PV23,\n",
    );
    expect([...readProvinces(rows)]).toEqual([
      ["PV25", ["GM0299"]],
      ["PV23", ["GM0153"]],
    ]);
  });
});
