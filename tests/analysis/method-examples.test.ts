import { describe, expect, it } from "vitest";
import { CHANGE_EXAMPLES } from "../support/method-examples/changes.ts";
import { FIGURE_EXAMPLES } from "../support/method-examples/figures.ts";
import { PART_YEAR_EXAMPLES } from "../support/method-examples/part-year.ts";
import { PLACE_EXAMPLES } from "../support/method-examples/places.ts";
import { WATCHING_EXAMPLES } from "../support/method-examples/watching.ts";
import { examplesOf, methodExamples, type WorkedExamples } from "../support/method-examples/worked-example.ts";

const WORKED: WorkedExamples = {
  ...FIGURE_EXAMPLES,
  ...CHANGE_EXAMPLES,
  ...PART_YEAR_EXAMPLES,
  ...PLACE_EXAMPLES,
  ...WATCHING_EXAMPLES,
};

describe("the worked examples of docs/method.md", () => {
  it("are all recomputed, each under its own name", () =>
    expect(methodExamples.map(({ name }) => name).sort()).toEqual(Object.keys(WORKED).sort()));

  it.each(methodExamples)("$name: has the numbers that come out of data/, and no others", async ({ name, numbers }) => {
    const { given, computed } = (await WORKED[name]?.()) ?? { given: "", computed: [] };
    const expected = [...given.split(" ").filter((each) => each !== ""), ...computed];
    expect([...new Set(numbers)].sort()).toEqual([...new Set(expected)].sort());
    expect(inOrder(computed, numbers)).toEqual(computed);
  });
});

/** The first of these that stand in a row of numbers in this order. */
function inOrder(wanted: readonly string[], numbers: readonly string[]): readonly string[] {
  const found: string[] = [];
  for (const number of numbers) if (number === wanted[found.length]) found.push(number);
  return found;
}

describe(examplesOf, () => {
  it("reads numbers as they are printed, in text, tables and formulas, with their minus", () =>
    expect(
      examplesOf(
        "> **Voorbeeld: proef 7.** Van 1.602 naar 12, $z = -2{,}39$.\n>\n> | a |\n> |---|\n> | −4,5 % |\n>\n> $$\\frac{3}{5} - 1$$\n",
      ),
    ).toEqual([{ name: "proef 7", numbers: ["1.602", "12", "−2,39", "−4,5", "3", "5", "1"] }]));

  it("refuses a quoted block that is no example", () =>
    expect(() => examplesOf("> zomaar\n")).toThrow("without a name"));
});
