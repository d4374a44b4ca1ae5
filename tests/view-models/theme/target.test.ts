import { describe, expect, it } from "vitest";
import { themeView } from "../../../src/view-models/theme/theme.ts";
import type { ThemeQuestion } from "../../../src/view-models/theme/theme-view.ts";
import { publishedContext } from "../../support/dataset.ts";
import { plainSpaces } from "../../support/plain-spaces.ts";

const context = await publishedContext();
const targetOf = (asked: Omit<ThemeQuestion, "kind" | "slug">) =>
  themeView(context, { kind: "theme", slug: "woninginbraken", ...asked })?.figures?.target;
const augustOf2018 = { area: "country", asOf: "2018-08", from: 2015, to: 2018 } as const;

describe("a target for a year", () => {
  it("says what has been counted, what may still come and what the season makes expected", () => {
    const target = targetOf({ ...augustOf2018, target: 40_000 });
    // 27,260 counted to August; 42,390 is what the season of 2013–2017 makes of the year.
    expect(plainSpaces(target?.sentence ?? "")).toBe(
      "T/m augustus zijn er 27.260 geteld; voor een doel van ten hoogste 40.000 mogen er in de laatste 4 maanden nog 12.740 bij komen. Naar seizoen zijn er 15.130 te verwachten; of het doel gehaald wordt, is nog niet te zeggen.",
    );
    expect(target?.months.map(({ month }) => month)).toEqual(["september", "oktober", "november", "december"]);
  });

  it("says when it has been passed already", () => {
    expect(targetOf({ ...augustOf2018, target: 27_000 })?.sentence).toContain("al overschreden, met 260");
  });

  it.each([
    { target: 6083, says: "gehaald." },
    { target: 6082, says: "niet gehaald." },
  ])("judges a whole year of 6,083 by the count: $target is $says", ({ target, says }) => {
    const shown = targetOf({ from: 2015, to: 2018, target });
    expect(shown?.sentence).toContain(`is ${says}`);
    expect(shown?.months).toEqual([]);
  });

  it("promises nothing where no month of the year is known", () => {
    expect(targetOf({ asOf: "2018-08", from: 2015, to: 2018, target: 6000 })?.sentence).toContain("niet te zeggen");
  });

  it("is there only when one was set, and only for counts", () => {
    expect(targetOf(augustOf2018)).toBeUndefined();
    expect(targetOf({ ...augustOf2018, measure: "per1000", target: 40_000 })).toBeUndefined();
  });
});
