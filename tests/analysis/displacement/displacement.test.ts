import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { displacementOf, weightedDisplacementDifference } from "../../../src/analysis/displacement/displacement.ts";

const WORKED = {
  target: { before: 164, after: 101 },
  buffer: { before: 121, after: 118 },
  control: { before: 410, after: 388 },
};

describe(displacementOf, () => {
  it("has WDQ −0.06444 for R 164→101, D 121→118, C 410→388", () =>
    expect(displacementOf(WORKED).quotient).toBeCloseTo(-0.06444, 5));

  it("has a total net effect of 50.707, −6.07 to 107.48", () => {
    const found = displacementOf(WORKED);
    expect(found.corrected).toBe("no");
    expect(found.netEffect.level).toBe(0.95);
    expect(found.netEffect.value).toBeCloseTo(50.707, 3);
    expect(found.netEffect.low).toBeCloseTo(-6.07, 2);
    expect(found.netEffect.high).toBeCloseTo(107.48, 2);
  });

  it("has the target at 0.6508 (0.4898–0.8646) and the buffer at 1.0305 (0.7718–1.3759) of the control", () => {
    const found = displacementOf(WORKED);
    expect([found.target.ratio, found.target.low, found.target.high].map((value) => value.toFixed(4))).toEqual([
      "0.6508",
      "0.4898",
      "0.8646",
    ]);
    expect([found.buffer.ratio, found.buffer.low, found.buffer.high].map((value) => value.toFixed(4))).toEqual([
      "1.0305",
      "0.7718",
      "1.3759",
    ]);
  });

  it("gives no quotient when the target did no better than the control", () =>
    expect(displacementOf({ ...WORKED, target: { before: 100, after: 120 } }).quotient).toBeUndefined());

  it("finds nothing moved when everything falls alike", () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 9 }), (count, factor) => {
        const alike = { before: count * 10, after: count * factor };
        const same = displacementOf({ target: alike, buffer: alike, control: alike });
        expect(same.target.ratio).toBeCloseTo(1, 9);
        expect(same.netEffect.value).toBeCloseTo(0, 6);
      }),
    ));

  it("adds a half to all six counts when one is nought, and says so", () => {
    const corrected = displacementOf({ ...WORKED, target: { before: 4, after: 0 } });
    expect(corrected.corrected).toBe("zero-count");
    expect(corrected.target.ratio).toBeCloseTo(0.5 / 4.5 / (388.5 / 410.5), 9);
  });

  it.each([
    { name: "target before", counts: { ...WORKED, target: { before: 0, after: 4 } } },
    { name: "buffer after", counts: { ...WORKED, buffer: { before: 4, after: 0 } } },
    { name: "control before", counts: { ...WORKED, control: { before: 0, after: 388 } } },
  ])("corrects a nought wherever it is, so that every ratio is a number: $name", ({ counts }) => {
    const { target, buffer, netEffect, corrected } = displacementOf(counts);
    expect(corrected).toBe("zero-count");
    const { target: t, buffer: b, control: c } = counts;
    const control = (c.after + 0.5) / (c.before + 0.5);
    expect(target.ratio).toBeCloseTo((t.after + 0.5) / (t.before + 0.5) / control, 9);
    expect(buffer.ratio).toBeCloseTo((b.after + 0.5) / (b.before + 0.5) / control, 9);
    expect(netEffect.value).toBeCloseTo((t.before + b.before + 1) * control - (t.after + b.after + 1), 6);
  });

  it("has no quotient either where the target did exactly as the control", () => {
    const alike = { before: 100, after: 50 };
    expect(displacementOf({ target: alike, buffer: WORKED.buffer, control: alike }).quotient).toBeUndefined();
  });

  it("widens every interval by √φ", () => {
    const [found, wide] = [displacementOf(WORKED), displacementOf(WORKED, 4)];
    expect(Math.log(wide.target.high / wide.target.ratio)).toBeCloseTo(
      2 * Math.log(found.target.high / found.target.ratio),
      9,
    );
    expect(wide.netEffect.high - wide.netEffect.value).toBeCloseTo(
      2 * (found.netEffect.high - found.netEffect.value),
      6,
    );
  });
});

describe(weightedDisplacementDifference, () => {
  // control areas 308→318 and 150→140: the example of the paper, as the tests of its author's R package ptools have it
  it("is −118, standard error √1568, z −2.98, −196 to −40 in the example of Wheeler & Ratcliffe (2018)", () => {
    const found = weightedDisplacementDifference({
      target: { before: 207, after: 110 },
      targetControl: { before: 308, after: 318 },
      buffer: { before: 178, after: 157 },
      bufferControl: { before: 150, after: 140 },
    });
    expect(found.value).toBe(-118);
    expect(found.standardError).toBeCloseTo(Math.sqrt(1568), 10);
    expect(found.z).toBeCloseTo(-2.98, 2);
    expect([found.low, found.high].map(Math.round)).toEqual([-196, -40]);
  });

  it("has z = −1.195229 for 20→10 against 20→20 without a buffer (documentation of R ptools 2.0.0)", () => {
    const nothing = { before: 0, after: 0 };
    const found = weightedDisplacementDifference({
      target: { before: 20, after: 10 },
      targetControl: { before: 20, after: 20 },
      buffer: nothing,
      bufferControl: nothing,
    });
    expect(found.standardError).toBeCloseTo(8.3666, 5);
    expect(found.z).toBeCloseTo(-1.195229, 6);
  });

  it("is −47, standard error 38.588, z −1.218 for C_R 410→388, R 164→101, C_D 92→95, D 121→118", () => {
    const found = weightedDisplacementDifference({
      target: WORKED.target,
      targetControl: WORKED.control,
      buffer: WORKED.buffer,
      bufferControl: { before: 92, after: 95 },
    });
    expect(found.value).toBe(-47);
    expect(found.standardError).toBeCloseTo(38.588, 3);
    expect(found.z).toBeCloseTo(-1.218, 3);
  });

  it("has 1.96 standard errors on each side, which grow by √φ", () => {
    const areas = {
      target: WORKED.target,
      targetControl: WORKED.control,
      buffer: WORKED.buffer,
      bufferControl: { before: 92, after: 95 },
    };
    const [plain, wide] = [weightedDisplacementDifference(areas), weightedDisplacementDifference(areas, 4)];
    expect(plain.high - plain.value).toBeCloseTo(1.959964 * 38.588, 2);
    expect(plain.value - plain.low).toBeCloseTo(1.959964 * 38.588, 2);
    expect(wide.standardError).toBeCloseTo(2 * plain.standardError, 9);
    expect(wide.z).toBeCloseTo(plain.z / 2, 9);
    expect(plain.level).toBe(0.95);
  });

  it("has no z where nothing was counted", () => {
    const nothing = { before: 0, after: 0 };
    const areas = { target: nothing, targetControl: nothing, buffer: nothing, bufferControl: nothing };
    expect(weightedDisplacementDifference(areas)).toMatchObject({ value: 0, z: 0, low: 0, high: 0 });
  });
});
