import { describe, expect, it } from "vitest";
import { readCsv } from "../../src/reference/read-csv.ts";

describe(readCsv, () => {
  it("reads quoted cells, a byte order mark and both line endings", () => {
    const [row] = readCsv("a.csv", '\uFEFFcode,name\r\nGM0001,"Bergen, aan zee"\r\n');
    expect([row?.text("code"), row?.text("name"), row?.line]).toEqual(["GM0001", "Bergen, aan zee", 2]);
  });

  it("keeps an empty cell apart from zero", () => {
    const [row] = readCsv("a.csv", "code,count,other\nx,,0\n");
    expect([row?.optionalNumber("count"), row?.optionalNumber("other")]).toEqual([undefined, 0]);
    expect(() => row?.number("count")).toThrow('a.csv, row 2: "count" is empty');
  });

  it.each([
    ["a row that is too short", "a,b\n1\n", "a.csv, row 2: 1 cells where the header has 2"],
    ["a row that is too long", "a,b\n1,2\n1,2,3\n", "a.csv, row 3: 3 cells where the header has 2"],
    ["a column twice", "a,a\n1,2\n", "a.csv, row 1"],
    ["an empty file", "", "a.csv, row 1"],
  ])("refuses %s", (_, text, says) => {
    expect(() => readCsv("a.csv", text)).toThrow(says);
  });

  it("refuses to read a column that is not there", () => {
    const [row] = readCsv("a.csv", "a,b\n1,2\n");
    expect(() => row?.text("c")).toThrow('there is no column "c"');
  });
});
