import { describe, expect, it } from "vitest";
import { readSheet } from "../../src/ingest/read-sheet.ts";

describe("readSheet", () => {
  it("keeps cells as printed and says on which line a row starts, newlines inside quotes counted", () => {
    const sheet = readSheet('"a";" b "\r\n"eerste\r\ntweede";2\r\n3;4\r\n');
    expect(sheet.rows).toEqual([
      ["a", " b "],
      ["eerste\ntweede", "2"],
      ["3", "4"],
    ]);
    expect([...sheet.lines]).toEqual([1, 2, 4]);
    expect(sheet).toMatchObject({ lineEnding: "crlf", endsWithNewline: true, quoteProblem: undefined });
  });

  it.each([
    { name: "LF", text: "a;b\n1;2\n", lineEnding: "lf" },
    { name: "CRLF", text: "a;b\r\n1;2\r\n", lineEnding: "crlf" },
    { name: "CR", text: "a;b\r1;2\r", lineEnding: "cr" },
    { name: "a mix", text: "a;b\r\n1;2\n", lineEnding: "mixed" },
  ])("reads lines that end in $name", ({ text, lineEnding }) => {
    const sheet = readSheet(text);
    expect(sheet.rows).toEqual([
      ["a", "b"],
      ["1", "2"],
    ]);
    expect(sheet.lineEnding).toBe(lineEnding);
  });

  it("takes the delimiter that Excel wrote on the first line", () => {
    const sheet = readSheet("sep=|\na|b\n1|2\n");
    expect(sheet.delimiter).toBe("|");
    expect([...sheet.lines]).toEqual([2, 3]);
  });

  it("reads doubled quotes as one", () => {
    expect(readSheet('"a ""b"" c";1\n').rows).toEqual([['a "b" c', "1"]]);
  });

  it.each([
    { name: "a quote that is never closed", text: 'a;b\n"1;2\n', problem: { kind: "unclosed", line: 2 } },
    { name: "a quote in the middle of a field", text: 'a;b\n"1"x;2\n', problem: { kind: "misplaced", line: 2 } },
  ])("names the line of $name", ({ text, problem }) => {
    expect(readSheet(text).quoteProblem).toEqual(problem);
  });
});
