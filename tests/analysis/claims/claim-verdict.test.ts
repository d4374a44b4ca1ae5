import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ClaimOutcome, ClaimResult, ClaimRole } from "../../../src/analysis/claims/claim-result.ts";
import { outcomeOf, sideOf, verdictOf } from "../../../src/analysis/claims/claim-verdict.ts";
import type { Claim } from "../../../src/reference/reference.ts";
import { indicator } from "../../support/dataset.ts";

const claim = (low: number, high: number, publishedFraction = low < 0 ? high : low): Claim => ({
  id: "claim",
  indicator: indicator("strategy_review:burglary_reports"),
  compare: [],
  wording: "",
  publishedFraction,
  holdsBetween: [low, high],
});
const fell = claim(-0.43, -0.4);
const rose = claim(0.285, 0.295, 0.29);
const anyFall = claim(-1, 0);
const anyRise = claim(0, Number.POSITIVE_INFINITY, 0);
const smallRise = claim(0, 0.1, 0.1);
const interval = (low: number, high: number) => ({ low, high, level: 0.95 });

describe(outcomeOf, () => {
  it.each([
    { name: "inside", fraction: -0.41, of: undefined, outcome: "holds" },
    { name: "on the upper bound", fraction: -0.4, of: undefined, outcome: "holds" },
    { name: "on the lower bound", fraction: -0.43, of: undefined, outcome: "holds" },
    { name: "outside without an interval", fraction: -0.35, of: undefined, outcome: "fails" },
    {
      name: "outside with the interval in the range",
      fraction: -0.38,
      of: interval(-0.42, -0.34),
      outcome: "possible",
    },
    {
      name: "outside with the interval just touching",
      fraction: -0.44,
      of: interval(-0.46, -0.43),
      outcome: "possible",
    },
    {
      name: "outside with the interval around the range",
      fraction: -0.39,
      of: interval(-0.5, -0.3),
      outcome: "possible",
    },
    {
      name: "outside with the interval just touching from the other side",
      fraction: -0.37,
      of: interval(-0.4, -0.34),
      outcome: "possible",
    },
    { name: "wholly beyond", fraction: -0.5, of: interval(-0.55, -0.45), outcome: "fails" },
    { name: "wholly outside", fraction: -0.347, of: interval(-0.386, -0.305), outcome: "fails" },
    { name: "no change, which is never the fall that was claimed", fraction: 0, of: undefined, outcome: "fails" },
  ])("$name: $outcome", ({ fraction, of, outcome }) => expect(outcomeOf(fell, fraction, of)).toBe(outcome));
});

describe(sideOf, () => {
  it.each([
    { of: fell, fraction: -0.41, side: "within" },
    { of: fell, fraction: -0.35, side: "less" },
    { of: fell, fraction: -0.5, side: "more" },
    { of: fell, fraction: 0, side: "less" },
    { of: fell, fraction: 0.1, side: "opposite" },
    { of: rose, fraction: 0.373, side: "more" },
    { of: rose, fraction: 0.2, side: "less" },
    { of: rose, fraction: -0.2, side: "opposite" },
    { of: anyFall, fraction: 0, side: "less" },
    { of: anyFall, fraction: -0.001, side: "within" },
    { of: anyRise, fraction: 3, side: "within" },
    { of: anyRise, fraction: -0.1, side: "opposite" },
    { of: smallRise, fraction: 0.2, side: "more" },
    { of: smallRise, fraction: 0, side: "less" },
  ])("$fraction of a claim of $of.publishedFraction is $side", ({ of, fraction, side }) =>
    expect(sideOf(of, fraction)).toBe(side),
  );
});

describe(verdictOf, () => {
  const results = (...given: readonly (readonly [ClaimRole, ClaimOutcome])[]): readonly ClaimResult[] =>
    given.map(([role, outcome]) => ({ role, outcome }) as ClaimResult);

  it.each([
    { name: "nothing", of: results(), verdict: "not_judged" },
    {
      name: "only the reconstruction, though it gives the claim",
      of: results(["worked_example", "holds"]),
      verdict: "worked_example",
    },
    { name: "only simulated months", of: results(["simulated", "holds"]), verdict: "worked_example" },
    { name: "only the country", of: results(["comparison", "holds"]), verdict: "not_judged" },
    {
      name: "the country and the reconstruction",
      of: results(["comparison", "fails"], ["worked_example", "holds"]),
      verdict: "not_judged",
    },
    {
      name: "only figures across a change in registration, though they give the claim",
      of: results(["not_comparable", "holds"]),
      verdict: "not_judged",
    },
    { name: "every real way", of: results(["judged", "holds"], ["judged", "holds"]), verdict: "holds" },
    { name: "some real ways", of: results(["judged", "holds"], ["judged", "fails"]), verdict: "holds_only_if" },
    {
      name: "no real way, though the reconstruction does",
      of: results(["judged", "fails"], ["worked_example", "holds"]),
      verdict: "does_not_hold",
    },
    { name: "a way of which only the interval touches", of: results(["judged", "possible"]), verdict: "does_not_hold" },
  ])("of $name is $verdict", ({ of, verdict }) => expect(verdictOf(of)).toBe(verdict));
});

describe("laws of claims", () => {
  const change = fc.oneof(fc.constant(0), fc.double({ min: -1, max: 3, noNaN: true }));
  const size = fc.double({ min: 0.01, max: 1, noNaN: true });
  const holds = (of: Claim, fraction: number): boolean => outcomeOf(of, fraction, undefined) === "holds";

  it("say of every change that it is a fall, a rise or none", () => {
    fc.assert(
      fc.property(change, (fraction) => {
        const said = [holds(anyFall, fraction), holds(anyRise, fraction), fraction === 0];
        expect(said.filter((each) => each)).toHaveLength(1);
      }),
    );
  });

  it("let who claims less be right wherever who claims more is", () => {
    fc.assert(
      fc.property(change, size, size, (fraction, a, b) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)];
        if (holds(claim(-1, -more), fraction)) expect(holds(claim(-1, -less), fraction)).toBe(true);
        if (holds(claim(0, less, less), fraction)) expect(holds(claim(0, more, more), fraction)).toBe(true);
      }),
    );
  });

  it("lie within exactly where they hold, and an interval around a change that holds changes nothing", () => {
    fc.assert(
      fc.property(change, size, size, (fraction, a, b) => {
        const of = claim(-Math.max(a, b), -Math.min(a, b));
        const outcome = outcomeOf(of, fraction, interval(fraction - 0.1, fraction + 0.1));
        expect(sideOf(of, fraction) === "within").toBe(outcome === "holds");
      }),
    );
  });
});
