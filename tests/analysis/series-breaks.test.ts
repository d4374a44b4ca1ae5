import { describe, expect, it } from "vitest";
import { breaksBetween, exceptionsIn } from "../../src/analysis/series-breaks.ts";
import { type Month, month, shiftPeriod } from "../../src/domain/period.ts";
import { indicator } from "../support/dataset.ts";
import { loadReference } from "../support/reference.ts";

const reference = loadReference();
const whole = (inYear: number) => ({ first: month(inYear, 1), last: month(inYear, 12) });
const upto = (inYear: number, last: number) => ({ first: month(inYear, 1), last: month(inYear, last) });
const from = (inYear: number, first: number) => ({ first: month(inYear, first), last: month(inYear, 12) });
const years = (first: number, last: number) => ({ first: month(first, 1), last: month(last, 12) });
/** Broken in June 2015. */
const fraud = indicator("police_crime:3.9.1");
/** Broken in July 2018. */
const drugs = indicator("police_crime:3.1.1");
const burglary = indicator("police_crime:1.1.1");
const youthNuisance = indicator("police_nuisance:E35");

describe(breaksBetween, () => {
  it.each([
    { name: "the break lies inside the earlier year", id: fraud, a: whole(2015), b: whole(2016), expected: 1 },
    { name: "both lie after it", id: fraud, a: whole(2016), b: whole(2018), expected: 0 },
    { name: "both lie before it", id: fraud, a: whole(2013), b: whole(2014), expected: 0 },
    { name: "the break lies inside the later year", id: drugs, a: whole(2015), b: whole(2018), expected: 1 },
    { name: "only months before it were counted", id: drugs, a: whole(2015), b: upto(2018, 6), expected: 0 },
    { name: "its first month was counted", id: drugs, a: whole(2015), b: upto(2018, 7), expected: 1 },
    { name: "the order is turned round", id: drugs, a: whole(2018), b: whole(2015), expected: 1 },
    { name: "a year against itself", id: drugs, a: whole(2018), b: whole(2018), expected: 0 },
    { name: "another indicator", id: burglary, a: whole(2015), b: whole(2018), expected: 0 },
    { name: "an exceptional period is no break", id: youthNuisance, a: whole(2018), b: whole(2021), expected: 0 },
    { name: "both begin with its first month", id: drugs, a: from(2018, 7), b: whole(2019), expected: 0 },
    { name: "one begins a month before it", id: drugs, a: from(2018, 6), b: whole(2019), expected: 1 },
    { name: "half a year against the whole of it", id: drugs, a: upto(2018, 6), b: whole(2018), expected: 1 },
    { name: "the months after it against the whole year", id: drugs, a: from(2018, 8), b: whole(2018), expected: 1 },
    { name: "a stretch against one that goes on longer", id: drugs, a: whole(2015), b: years(2014, 2019), expected: 1 },
  ])("when $name: $expected, in either order", ({ id, a, b, expected }) => {
    expect(breaksBetween(reference, id, a, b)).toHaveLength(expected);
    expect(breaksBetween(reference, id, b, a)).toHaveLength(expected);
  });
});

describe(exceptionsIn, () => {
  it.each([
    { name: "a year wholly inside", stretch: whole(2021), expected: 1 },
    { name: "a year that ends in it", stretch: whole(2020), expected: 1 },
    { name: "a year before it", stretch: whole(2019), expected: 0 },
    { name: "a year after it", stretch: whole(2023), expected: 0 },
  ])("names it for $name: $expected", ({ stretch, expected }) =>
    expect(exceptionsIn(reference, youthNuisance, stretch)).toHaveLength(expected),
  );

  it("begins with its first month and ends with its last", () => {
    const exception = reference.breaks.find(
      ({ kind, indicators }) => kind === "exceptional" && indicators.includes(youthNuisance),
    );
    if (!exception?.to) throw new TypeError("no exceptional period that ended");
    const named = (first: Month, last: Month) => exceptionsIn(reference, youthNuisance, { first, last }).length;
    const [before, after] = [shiftPeriod(exception.from, -1), shiftPeriod(exception.to, 1)];
    expect(named(exception.from, exception.from)).toBe(1);
    expect(named(before, before)).toBe(0);
    expect(named(exception.to, exception.to)).toBe(1);
    expect(named(after, after)).toBe(0);
  });

  it("goes on where it has no end", () => {
    const open = { ...reference, breaks: reference.breaks.map((each) => ({ ...each, to: undefined })) };
    expect(exceptionsIn(open, youthNuisance, whole(2090))).toHaveLength(1);
    expect(exceptionsIn(open, youthNuisance, whole(2019))).toEqual([]);
  });

  it("is that of its own indicators, and a change in registration is none", () => {
    expect(exceptionsIn(reference, indicator("police_crime:1.4.3"), whole(1990))).toEqual([]);
    expect(exceptionsIn(reference, drugs, whole(2018))).toEqual([]);
  });
});
