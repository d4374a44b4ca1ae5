import { describe, expect, it } from "vitest";
import { rolling12Window, samePeriodWindow } from "../../../src/analysis/part-year/windows.ts";
import { month } from "../../../src/domain/period.ts";

describe(samePeriodWindow, () => {
  it("is the first k months", () =>
    expect(samePeriodWindow(2018, 3)).toEqual([month(2018, 1), month(2018, 2), month(2018, 3)]));
});

describe(rolling12Window, () => {
  it("is the twelve months up to month k", () => {
    const window = rolling12Window(2018, 8);
    expect(window).toHaveLength(12);
    expect(window[0]).toEqual(month(2017, 9));
    expect(window.at(-1)).toEqual(month(2018, 8));
  });
});
