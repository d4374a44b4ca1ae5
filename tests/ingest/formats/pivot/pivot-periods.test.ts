import { describe, expect, it } from "vitest";
import { combinedPeriod, isPartOfYear } from "../../../../src/ingest/formats/pivot/pivot-periods.ts";

describe(combinedPeriod, () => {
  it.each([
    { name: "one part as it is", parts: ["2018 januari"], label: "2018 januari" },
    { name: "a year above a month", parts: ["2018", "januari"], label: "2018 januari" },
    { name: "a month above a year", parts: ["januari", "2018"], label: "2018 januari" },
    { name: "a quarter", parts: ["2018", "1e kwartaal"], label: "2018 1e kwartaal" },
    { name: "the mark of the year", parts: ["2024*", "januari"], label: "2024 januari *" },
    { name: "the mark of the month before that of the year", parts: ["2024*", "januari**"], label: "2024 januari**" },
    { name: "the same year twice", parts: ["2018", "2018"], label: "2018" },
    { name: "a month that repeats its year", parts: ["2018", "2018 januari"], label: "2018 januari" },
    { name: "a no-break space", parts: ["2018\u00a0", " januari"], label: "2018 januari" },
    { name: "two years", parts: ["2018", "2019"], label: "2018 / 2019" },
    { name: "a month of another year", parts: ["2018", "2019 januari"], label: "2018 / 2019 januari" },
    { name: "two months", parts: ["2018", "januari", "februari"], label: "2018 / januari / februari" },
    { name: "nothing", parts: ["", " "], label: "" },
  ])("$name", ({ parts, label }) => {
    expect(combinedPeriod(parts)).toBe(label);
  });
});

describe(isPartOfYear, () => {
  it.each(["januari", " Augustus * ", "4e kwartaal"])("%s lacks its year", (text) => {
    expect(isPartOfYear(text)).toBe(true);
  });
  it.each(["2018 januari", "2018", "5e kwartaal", "jan", ""])("%s does not", (text) => {
    expect(isPartOfYear(text)).toBe(false);
  });
});
