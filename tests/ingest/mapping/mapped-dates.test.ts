import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SheetDateMeaning } from "../../../src/domain/table-mapping.ts";
import { questionFacts } from "../../../src/domain/table-mapping.ts";
import { mappingQuestionText } from "../../../src/text/data/mapping-question-nl.ts";
import { asked, figuresOf, openKinds, readLines, withRoles } from "../../support/mapped-tables.ts";

/** A table with heads that no format knows, one row per date. */
function table(dates: readonly string[], head = "peildatum"): readonly string[] {
  return [`plaats,wat,${head},n`, ...dates.map((date, at) => `Enschede,1.1.1,${date},${30 + at}`)];
}

function firstDays(from: number, step: number, count: number): readonly string[] {
  return Array.from({ length: count }, (_, at) => {
    const month = from + at * step;
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}-01`;
  });
}

const JANUARY_2012 = 2012 * 12;

async function readAs(lines: readonly string[], sheetDates: SheetDateMeaning) {
  const { mapping } = await asked(lines);
  return readLines(lines, { mapping: { ...mapping, sheetDates } });
}

async function sentenceOf(lines: readonly string[]): Promise<string> {
  const { mapping } = await asked(lines);
  const { questions } = await asked(lines, { mapping: withRoles(mapping, { peildatum: { kind: "period" } }) });
  const question = questions.find(({ kind }) => kind === "dates");
  return question === undefined ? "" : mappingQuestionText(questionFacts(question));
}

describe("dates in the period column of a table that nobody described", () => {
  it.each(["peildatum", "perioden", "date", "month"])(
    "are proposed as periods under %s and read as the months that they begin",
    async (head) => {
      const lines = table(firstDays(JANUARY_2012, 1, 24), head);
      const { mapping, questions } = await asked(lines);
      expect(mapping.columns[2]?.role).toEqual({ kind: "period" });
      expect(questions).toEqual([]);
      const result = await readLines(lines, { mapping });
      expect(result.receipt).toMatchObject({ accepted: true, rowsRead: 24, rowsKept: 24 });
      expect(figuresOf(result)[0]).toBe("police_crime:1.1.1 GM0153 2012MM01 count 30 observed");
      expect(figuresOf(result)[23]).toBe("police_crime:1.1.1 GM0153 2013MM12 count 53 observed");
    },
  );

  it("show their months in the first rows before anything is loaded", async () => {
    const { sample } = await asked(table(firstDays(JANUARY_2012, 1, 3)));
    expect(sample).toMatchObject({ kept: 3, waiting: { count: 0 }, dropped: [] });
    expect(sample.figures.map(({ period }) => period)).toEqual(["2012MM01", "2012MM02", "2012MM03"]);
  });

  it("are asked about when all are 1 January, and are years or months as a person says", async () => {
    const lines = table(["2012-01-01", "2013-01-01", "2014-01-01"]);
    const step = await asked(lines);
    expect(step.sheetDate).toMatchObject({ example: "2012-01-01", choices: ["months", "years", "days"] });
    expect(openKinds(step)).toEqual(["dates"]);
    expect(step.sample).toMatchObject({ kept: 0, waiting: { count: 3 }, dropped: [] });
    expect(figuresOf(await readAs(lines, "years"))[0]).toBe("police_crime:1.1.1 GM0153 2012JJ00 count 30 observed");
    expect(figuresOf(await readAs(lines, "months"))[0]).toBe("police_crime:1.1.1 GM0153 2012MM01 count 30 observed");
  });

  it("are asked about when they are one alone or more months apart, and are never years then", async () => {
    const quarters = table(firstDays(JANUARY_2012, 3, 8));
    expect((await asked(quarters)).sheetDate?.choices).toEqual(["months", "days"]);
    expect((await readAs(quarters, "years")).observations).toBeUndefined();
    expect((await asked(table(["2012-01-01"]))).questions).toMatchObject([{ kind: "dates", because: "oneDate" }]);
  });

  it("that are not all first days are not proposed as periods, and no answer makes them months", async () => {
    const lines = table(["2012-01-01", "2012-02-01", "2012-02-15"]);
    const step = await asked(lines);
    expect(step.mapping.columns[2]?.role).toEqual({ kind: "undecided" });
    const mapping = withRoles(step.mapping, { peildatum: { kind: "period" } });
    const result = await readLines(lines, { mapping: { ...mapping, sheetDates: "months" } });
    expect(result.observations).toBeUndefined();
    expect(result.issues.map(({ facts }) => [facts["kind"], facts["because"]])).toEqual([["dates", "notFirstDays"]]);
    expect(result.mapping?.sheetDate).toBeUndefined();
  });

  it("that stand among other periods, or hold a whole year beside its months, are refused", async () => {
    const months = firstDays(JANUARY_2012, 1, 12);
    const others = table([...months, "2013"]);
    const { mapping } = await asked(others);
    const chosen = await asked(others, { mapping: withRoles(mapping, { peildatum: { kind: "period" } }) });
    expect(chosen.questions).toMatchObject([{ kind: "dates", because: "otherTexts", choices: [] }]);
    const yearBeside = await asked([...table(months), "Enschede,1.1.1,2012-01-01,500"]);
    expect(yearBeside.questions).toMatchObject([{ kind: "dates", because: "mixed", choices: [] }]);
  });

  it("are left alone where another column or a head says the period", async () => {
    const beside = await asked(["plaats,jaar,peildatum,n", "Enschede,2012,2024-01-01,3", "Hengelo,2013,2024-02-01,4"]);
    expect(beside.mapping.columns.map(({ role }) => role.kind)).toEqual(["region", "period", "undecided", "value"]);
    const heads = await asked(["plaats,peildatum,2012,2013", "Enschede,2024-01-01,3,5", "Hengelo,2024-02-01,4,6"]);
    expect(heads.mapping.columns[2]?.role).toEqual({ kind: "value", period: "2012" });
  });

  it("say what was found, where, and what to do", async () => {
    expect(await sentenceOf(table(["2012-01-01", "2013-01-01"]))).toBe(
      "In kolom ‘peildatum’ staan datums, zoals ‘2012-01-01’. Elke datum is 1 januari; het kunnen jaren zijn, maar ook maanden januari. Zeg bij ‘Wat zo’n periode is’ wat ermee is bedoeld.",
    );
    expect(await sentenceOf(table(["2012-01-01", "2012-01-15"]))).toBe(
      "In kolom ‘peildatum’ staan datums, zoals ‘2012-01-15’. Niet elke datum is de eerste van een maand; het kunnen dus dagen zijn. Schrijf maanden in het bestand als 2018-08 en jaren als 2018, en bied het opnieuw aan.",
    );
  });
});

describe("the law of dates that are months", () => {
  it("gives every first day its own month, whatever the order of the rows", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 2005 * 12, max: 2020 * 12 }),
        fc
          .integer({ min: 2, max: 30 })
          .chain((count) => fc.shuffledSubarray([...Array(count).keys()], { minLength: count })),
        async (from, order) => {
          const days = firstDays(from, 1, order.length);
          const lines = table(order.map((at) => days[at] ?? ""));
          const { mapping } = await asked(lines);
          const read = figuresOf(await readLines(lines, { mapping })).map((figure) => figure.split(" ")[2]);
          expect(read).toEqual(days.map((day) => `${day.slice(0, 4)}MM${day.slice(5, 7)}`));
        },
      ),
      { numRuns: 40 },
    );
  });
});
