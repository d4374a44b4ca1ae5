import { describe, expect, it } from "vitest";
import { notationJudge } from "../../src/ingest/decide-notation.ts";

function decide(delimiter: string, cells: readonly string[]) {
  const judge = notationJudge(delimiter);
  for (const [row, cell] of cells.entries()) judge.see(cell, row);
  return judge.decide();
}

describe("notationJudge", () => {
  it.each([
    {
      name: "a comma decimal anywhere makes it Dutch",
      delimiter: ",",
      cells: ["1.390", "34,8"],
      notation: "dutch",
      example: "34,8",
    },
    {
      name: "a point decimal makes it English",
      delimiter: ";",
      cells: ["1390", "  25.6"],
      notation: "english",
      example: "25.6",
    },
    {
      name: "two groups of three can only be thousands",
      delimiter: ",",
      cells: ["1.154.950"],
      notation: "dutch",
      example: "1.154.950",
    },
    {
      name: "groups of three and semicolons: Dutch",
      delimiter: ";",
      cells: ["1.390", "12.017"],
      notation: "dutch",
      example: "1.390",
    },
    {
      name: "groups of three and commas between fields: English",
      delimiter: ",",
      cells: ["1.390"],
      notation: "english",
      example: "1.390",
    },
    {
      name: "a leading nought is no thousand",
      delimiter: ";",
      cells: ["0.390"],
      notation: "english",
      example: "0.390",
    },
    {
      name: "no marks: it does not matter",
      delimiter: ";",
      cells: ["1390", ".", "", "x"],
      notation: "dutch",
      example: undefined,
    },
  ])("$name", ({ delimiter, cells, notation, example }) => {
    expect(decide(delimiter, cells)).toEqual({ notation, example });
  });

  it.each([
    { name: "decimals of both kinds", cells: ["34,8", "5", "19.7"], rows: [0, 2], examples: ["34,8", "19.7"] },
    { name: "groups of both kinds", cells: ["1.390", "1,390"], rows: [0, 1], examples: ["1.390", "1,390"] },
  ])("refuses $name and names the rows", ({ cells, rows, examples }) => {
    expect(decide(";", cells)).toEqual({ rows, examples });
  });

  it.each([
    { name: "a point, and commas between fields", delimiter: ",", cells: ["1.390", "35.000"], rows: [1] },
    { name: "a comma, and semicolons between fields", delimiter: ";", cells: ["35,000"], rows: [0] },
  ])("refuses thousands that could as well be decimals: $name", ({ delimiter, cells, rows }) => {
    const example = cells.at(-1);
    expect(decide(delimiter, cells)).toEqual({ rows, examples: [example, example] });
  });

  it("names rows of both kinds when there are many of one", () => {
    const decision = decide(";", [...Array.from({ length: 50 }, () => "34,8"), "19.7"]);
    expect("rows" in decision && decision.rows).toContain(50);
  });
});
