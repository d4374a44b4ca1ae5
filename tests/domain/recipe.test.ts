import { describe, expect, it } from "vitest";
import { isMappable, measuresOf } from "../../src/domain/column-mapping.ts";
import type { Classification } from "../../src/domain/indicator.ts";
import { readingAnswers } from "../../src/domain/recipe.ts";
import { Refusal } from "../../src/domain/refusal.ts";
import { DEFAULT_THRESHOLD, isThreshold } from "../../src/domain/suppression.ts";
import { questionFacts } from "../../src/domain/table-mapping.ts";

const answers = [{ head: "Jongeren", answer: { kind: "leaveOut" } }] as const;

describe(readingAnswers, () => {
  it("takes answers about columns alone, or all answers, as one", () => {
    expect(readingAnswers(answers)).toEqual({ columns: answers });
    expect(readingAnswers({ columns: answers, recipes: [] })).toEqual({ columns: answers, recipes: [] });
  });

  it("has said nothing where nothing was said, so that recipes may still speak", () => {
    expect(readingAnswers(undefined)).toEqual({});
    expect(readingAnswers([])).toEqual({});
  });
});

describe(questionFacts, () => {
  it("keeps numbers and texts, and joins lists", () => {
    expect(questionFacts({ kind: "unknownName", dimension: "region", name: "Hengello", rows: 3 })).toEqual({
      kind: "unknownName",
      dimension: "region",
      name: "Hengello",
      rows: 3,
    });
    expect(questionFacts({ kind: "sameFigure", heads: ["2017", "2018"] })["heads"]).toBe("2017, 2018");
  });

  it("cuts a list of a hundred heads to three hundred characters", () => {
    const heads = Array.from({ length: 100 }, (_, at) => `kolom ${at}`);
    const cut = String(questionFacts({ kind: "sameFigure", heads })["heads"]);
    expect(cut).toHaveLength(300);
    expect(cut.startsWith("kolom 0, kolom 1, ")).toBe(true);
  });
});

describe("measures of a classification", () => {
  it("know solved offences and suspects of CBS alone", () => {
    const [police, cbs] = ["police_crime", "cbs_crime"].map((name) => measuresOf(name as Classification));
    expect(police).toEqual(["count", "per1000", "share_of_total"]);
    expect(cbs).toEqual([...(police ?? []), "solved_count", "solved_share", "suspect_registrations"]);
  });

  it("are not offered for figures that only show a calculation", () => {
    expect(isMappable("strategy_review" as Classification)).toBe(false);
    expect(isMappable("police_nuisance" as Classification)).toBe(true);
  });
});

describe(isThreshold, () => {
  it("takes whole numbers from 1 to 100, the usual 5 among them", () => {
    expect([1, DEFAULT_THRESHOLD, 100].every(isThreshold)).toBe(true);
    expect([0, -5, 101, 2.5, Number.NaN, Number.POSITIVE_INFINITY].some(isThreshold)).toBe(false);
  });
});

describe(Refusal, () => {
  it("goes by its own name, so that it is told from a fault of the program", () => {
    expect(new Refusal("Dit gebied is onbekend.")).toMatchObject({
      name: "Refusal",
      message: "Dit gebied is onbekend.",
    });
  });
});
