import { describe, expect, it } from "vitest";
import { readArguments } from "../../src/cli/arguments.ts";
import { readColumnAnswers } from "../../src/cli/column-answers.ts";

describe(readColumnAnswers, () => {
  it.each([
    {
      text: "Cijfer A=police_crime:1.1.1",
      head: "Cijfer A",
      answer: { kind: "indicator", indicator: "police_crime:1.1.1", measure: "count" },
    },
    {
      text: "Inbraak (a=b) = police_crime:1.1.1:per1000",
      head: "Inbraak (a=b)",
      answer: { kind: "indicator", indicator: "police_crime:1.1.1", measure: "per1000" },
    },
    { text: "Cijfer A=-", head: "Cijfer A", answer: { kind: "leaveOut" } },
  ])("$text", ({ text, head, answer }) => {
    expect(readColumnAnswers([text])).toEqual([{ head, answer }]);
  });

  it.each([
    "Cijfer A",
    "=police_crime:1.1.1",
    "Cijfer A=",
    "A=woninginbraak",
    "A=police_crime:1.1.1:kilo",
    "A=a:b:count:c",
  ])("refuses %s", (text) => {
    expect(() => readColumnAnswers([text])).toThrow(/--column/);
  });
});

describe(readArguments, () => {
  it("gives every value of a repeated option, and the last one of another", () => {
    const { options, option, files } = readArguments(
      ["a.csv", "--column", "A=-", "--column=B=-", "--region", "RE02", "--region", "NL01"],
      ["column", "region"],
    );
    expect(options("column")).toEqual(["A=-", "B=-"]);
    expect(option("region")).toBe("NL01");
    expect(options("period")).toEqual([]);
    expect(files).toEqual(["a.csv"]);
  });
});
