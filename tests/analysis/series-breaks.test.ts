import { describe, expect, it } from "vitest";
import { breaksBetween, exceptionsIn } from "../../src/analysis/series-breaks.ts";
import { month } from "../../src/domain/period.ts";
import { indicator } from "../support/dataset.ts";
import { loadReference } from "../support/reference.ts";

const reference = loadReference();
const whole = (inYear: number) => ({ first: month(inYear, 1), last: month(inYear, 12) });
const upto = (inYear: number, last: number) => ({ first: month(inYear, 1), last: month(inYear, last) });
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
  ])("when $name: $expected", ({ id, a, b, expected }) =>
    expect(breaksBetween(reference, id, a, b)).toHaveLength(expected),
  );
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
});
