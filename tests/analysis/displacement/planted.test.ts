import { describe, expect, it } from "vitest";
import { displacementOf } from "../../../src/analysis/displacement/displacement.ts";
import { seededRandom } from "../../../src/analysis/places/seeded-random.ts";
import { poisson } from "../../support/random-counts.ts";

const WORLDS = 2000;
/** Offences a year: a town, its neighbours and the rest of the unit, where everything falls by a tenth anyway. */
const USUAL = { target: 400, buffer: 800, control: 8000 };
const TREND = 0.9;

/** Share of worlds in which the neighbours are found to differ from the rest, when so many offences moved to them. */
function found(moved: number): number {
  const random = seededRandom(11);
  let differing = 0;
  for (let world = 0; world < WORLDS; world++) {
    const { buffer } = displacementOf({
      target: { before: poisson(USUAL.target, random), after: poisson(0.7 * TREND * USUAL.target, random) },
      buffer: { before: poisson(USUAL.buffer, random), after: poisson(TREND * USUAL.buffer + moved, random) },
      control: { before: poisson(USUAL.control, random), after: poisson(TREND * USUAL.control, random) },
    });
    if (buffer.low > 1) differing += 1;
  }
  return differing / WORLDS;
}

describe("displacement in simulated worlds", () => {
  it("is seen in at most 3 in 100 where a fall of 30 % moved nothing to the neighbours, whatever fell everywhere", () =>
    expect(found(0)).toBeLessThanOrEqual(0.03));

  it("is seen as often as theory says where all 108 prevented offences moved to neighbours with 720", () => {
    // ln(828/720) = 0.140 over a standard error of √(1/800 + 1/828 + 1/8000 + 1/7200) = 0.0522: P(Z > 1.96 − 2.68) = 0.76
    expect(found(108)).toBeCloseTo(0.76, 1);
  });

  it("is seen more often, the more there moved", () => {
    expect(found(54)).toBeGreaterThan(found(0));
    expect(found(108)).toBeGreaterThan(found(54));
  });
});
