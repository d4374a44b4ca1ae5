import { describe, expect, it } from "vitest";
import { displacementScreen } from "../../../src/analysis/displacement/municipal-displacement.ts";
import { seededRandom } from "../../../src/analysis/places/seeded-random.ts";
import { FALSE_DISCOVERY_RATE } from "../../../src/analysis/tests/benjamini-hochberg.ts";
import { year } from "../../../src/domain/period.ts";
import { POLICE_UNIT, type RegionCode } from "../../../src/domain/region.ts";
import { aContext, indicator, region } from "../../support/dataset.ts";
import { negativeBinomial, poisson } from "../../support/random-counts.ts";
import { loadReference } from "../../support/reference.ts";

/** A limit against hanging: a world takes a fiftieth of a second on a quiet machine. */
const MANY_WORLDS = 120_000;
const QUIET_WORLDS = 200;
const PLANTED_WORLDS = 100;

const { regions, neighbours } = loadReference();
const municipalities = regions.membersOf(POLICE_UNIT);
const enschede = region("GM0153");
const around = neighbours.get(enschede) ?? [];
const asked = { indicator: indicator("police_crime:1.1.1"), before: year(2015), after: year(2018) };
const YEARS = [2014, 2015, 2016, 2017, 2018];
/** Everything falls by a twentieth a year, everywhere. */
const TREND = 0.95;

interface World {
  readonly phi: number;
  /** Offences in 2015 of the places named; the others get between 20 and 600, as many small ones as large ones. */
  readonly levels?: ReadonlyMap<RegionCode, number>;
  /** Part of the offences of Enschede that is its neighbours' in 2018, divided evenly. */
  readonly moved?: number;
}

/** What the screen makes of one world: the municipalities of the unit with their real neighbours, and random counts. */
function screened({ phi, levels, moved = 0 }: World, random: () => number): ReturnType<typeof displacementScreen> {
  const usual = new Map(municipalities.map((code) => [code, levels?.get(code) ?? 20 * 30 ** random()]));
  const shift = moved * (usual.get(enschede) ?? 0);
  const meanOf = (code: RegionCode, inYear: number): number => {
    const leaving = code === enschede ? -shift : 0;
    const coming = around.includes(code) ? shift / around.length : 0;
    const level = (usual.get(code) ?? 0) + (inYear === asked.after.year ? leaving + coming : 0);
    return level * TREND ** (inYear - asked.before.year);
  };
  const rows = municipalities.flatMap((code) =>
    YEARS.map((inYear) => {
      const mean = meanOf(code, inYear);
      const value = phi === 1 ? poisson(mean, random) : negativeBinomial(mean, phi, random);
      return { region: code, period: `${inYear}JJ00`, value };
    }),
  );
  return displacementScreen(aContext({ rows }), asked);
}

/** Share of worlds in which the neighbours of any municipality at all stand out, up or down, though nothing moved. */
function falseAlarms(phi: number): number {
  const random = seededRandom(2026);
  const worlds = Array.from({ length: QUIET_WORLDS }, () => screened({ phi }, random));
  return worlds.filter(isAnyFound).length / QUIET_WORLDS;
}

function isAnyFound(found: ReturnType<typeof displacementScreen>): boolean {
  return found.some(({ falseDiscovery }) => falseDiscovery <= FALSE_DISCOVERY_RATE);
}

/** Share of worlds in which two fifths of Enschede's offences moved to its neighbours, and the screen says so of Enschede. */
function timesFound(sizes: { readonly usual: number; readonly near: number; readonly phi: number }): number {
  const random = seededRandom(7);
  const levels = new Map([[enschede, sizes.usual], ...around.map((code) => [code, sizes.near] as const)]);
  const worlds = Array.from({ length: PLANTED_WORLDS }, () =>
    screened({ phi: sizes.phi, levels, moved: 0.4 }, random).some(
      ({ region: code, falseDiscovery, target, buffer }) =>
        code === enschede && falseDiscovery <= FALSE_DISCOVERY_RATE && target.high < 1 && buffer.ratio > 1,
    ),
  );
  return worlds.filter(Boolean).length / PLANTED_WORLDS;
}

describe("the screen over all municipalities in simulated worlds", () => {
  // Where nothing moved every find is a false one, so a false-discovery rate of 5 % lets 5 % of the worlds have any. Of 200
  // worlds the share has a standard error of √(0.05 · 0.95 / 200) = 0.0154; two of those above 0.05 is 0.081.
  it.each([1, 4])(
    "finds anything in at most 5 % of the worlds where nothing moved, with φ = %i",
    (phi) => expect(falseAlarms(phi)).toBeLessThanOrEqual(0.081),
    MANY_WORLDS,
  );

  // Enschede has five neighbours. With 600 in Enschede and 100 in each of them, 0.95³ = 0.857 and two fifths moved, they go from
  // 500 to 0.857 · (500 + 240) = 634, where 429 would have been. ln(634/429) = 0.391; the rest has some 12,000, so the standard
  // error is √(φ · (1/500 + 1/634 + 1/12,000 + 1/10,300)) = √φ · 0.0613. What moved adds to the φ that is measured: with d more
  // than the usual e in one year of five it adds 0.8 · d²/e to χ², which is (0.8 · 206²/514 + 5 · 0.8 · 41²/86)/300 = 0.48.
  // A find alone among 76 needs p ≤ 0.05/76: z ≥ 3.41; among fewer that fell, less.
  // φ = 1: z = 0.391/(√1.48 · 0.0613) = 5.24, with a spread of √(1/1.48) = 0.82: P(Z > (3.41 − 5.24)/0.82) = 0.987.
  // φ = 4: z = 0.391/(√4.48 · 0.0613) = 3.01, with a spread of √(4/4.48) = 0.94: P(Z > (3.41 − 3.01)/0.94) = 0.34.
  // Of 100 worlds, two standard errors under those: 0.964 and 0.245.
  it.each([
    { phi: 1, least: 0.96 },
    { phi: 4, least: 0.24 },
  ])(
    "finds what moved from a place with 600 a year in at least $least of the worlds with φ = $phi",
    ({ phi, least }) => expect(timesFound({ usual: 600, near: 100, phi })).toBeGreaterThanOrEqual(least),
    MANY_WORLDS,
  );

  // With 100 in Enschede the neighbours go to 0.857 · (500 + 40) = 463: z = ln(463/429)/√(1/500 + 1/463 + …) = 1.15, where 3.41 is
  // asked for: P = 0.01. With 20 in each, from 100 to 0.857 · (100 + 8) = 93: z = 0.077/√(1/100 + 1/93 + …) = 0.53: P = 0.002.
  it.each([
    { usual: 100, near: 100 },
    { usual: 20, near: 20 },
  ])(
    "finds what moved from a place with $usual a year to neighbours with $near no more often than it raises false alarms",
    (sizes) => expect(timesFound({ ...sizes, phi: 1 })).toBeLessThanOrEqual(FALSE_DISCOVERY_RATE),
    MANY_WORLDS,
  );
});
