import { describe, expect, it } from "vitest";
import { issueSentence } from "../../../src/text/data/issue-sentences.ts";
import { readLines } from "../../support/mapped-tables.ts";

async function sentenceOf(lines: readonly string[]): Promise<string> {
  const { receipt, issues } = await readLines(lines);
  expect(receipt).toMatchObject({ accepted: false, format: "translated-pivot" });
  return issues.map(issueSentence).join(" ");
}

describe("a table with heads that a browser translated", () => {
  const HEADS = "Type of crime;Regions;Periods;Registered crimes (number)";

  it("is not said to lack the period that stands in it, nor are its dimensions said to be unclear", async () => {
    const sentence = await sentenceOf([HEADS, "Total crimes;Enschede;2023;512"]);
    expect(sentence).not.toContain("periode");
    expect(sentence).toContain("wat deze kolommen zijn, staat niet vast: Registered crimes (number);");
    expect(sentence).toMatch(/download de tabel opnieuw\.$/);
  });

  it.each([
    ["has no column of periods", ["Type of crime;Regions;Registered crimes (number)", "Total crimes;Enschede;512"]],
    ["has an empty one", [HEADS, "Total crimes;Enschede;;512"]],
  ])("is said to lack its period when it %s", async (_what, lines) => {
    const sentence = await sentenceOf(lines);
    expect(sentence).toContain("over welke periode de cijfers gaan, staat er niet in");
    expect(sentence).toMatch(/download de tabel opnieuw, met de periode erbij\.$/);
  });
});
