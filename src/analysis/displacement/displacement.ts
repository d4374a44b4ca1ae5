/** Whether crime moved from a place to its neighbours, or the neighbours gained too (METHOD section 7). */

import type { Interval } from "../../domain/measured.ts";
import { twoSidedZ } from "../distributions.ts";
import { LEVEL } from "../intervals.ts";

/** Counts of an area before and after. */
export interface BeforeAfter {
  readonly before: number;
  readonly after: number;
}

export interface DisplacementCounts {
  /** Where something was done. */
  readonly target: BeforeAfter;
  /** Bordering municipalities, inside the unit. */
  readonly buffer: BeforeAfter;
  /** The rest of the unit: what would have happened anyway. */
  readonly control: BeforeAfter;
}

/** An area's change against the control: below 1 it fell further than the control did. */
export interface RelativeEffect extends Interval {
  readonly ratio: number;
}

export interface Displacement {
  readonly target: RelativeEffect;
  readonly buffer: RelativeEffect;
  /**
   * Weighted displacement quotient; `undefined` unless the target improved against the control, for only then is there
   * something to move. Above 0: diffusion of benefits; −1 to 0: partial displacement; under −1: more than was gained.
   */
  readonly quotient: number | undefined;
  /** Total net effect: offences prevented in target and buffer together; below 0 there were more than expected. */
  readonly netEffect: Interval & { readonly value: number };
  /** Whether 0.5 was added to all six counts because one was zero. */
  readonly corrected: "no" | "zero-count";
}

/**
 * WDQ = (Da/Ca − Db/Cb)/(Ra/Ca − Rb/Cb) (Bowers & Johnson 2003); TNE = (Rb·g − Ra) + (Db·g − Da), g = Ca/Cb (Guerette 2009), with
 * Var(TNE) = φ·[Ra + Da + g²(Rb + Db) + ((Rb + Db)g)²(1/Ca + 1/Cb)]; relative effects ln(a/b) − ln g with standard error
 * √φ·√(1/a + 1/b + 1/Ca + 1/Cb). With a count of zero 0.5 is added to all six, and that is said. The country-wide fall of an
 * offence is in the control: it is no displacement.
 */
export function displacementOf(counts: DisplacementCounts, phi = 1): Displacement {
  const hasZero = Object.values(counts).some(({ before, after }) => before === 0 || after === 0);
  const { target, buffer, control } = hasZero ? withHalf(counts) : counts;
  const growth = control.after / control.before;
  const gained = target.after / control.after - target.before / control.before;
  const moved = buffer.after / control.after - buffer.before / control.before;
  const before = target.before + buffer.before;
  const net = before * growth - target.after - buffer.after;
  const controlVariance = 1 / control.after + 1 / control.before;
  const variance =
    phi * (target.after + buffer.after + growth ** 2 * before + (before * growth) ** 2 * controlVariance);
  const arm = twoSidedZ(LEVEL) * Math.sqrt(variance);
  return {
    target: relativeEffect(target, control, phi),
    buffer: relativeEffect(buffer, control, phi),
    quotient: gained < 0 ? moved / gained : undefined,
    netEffect: { value: net, low: net - arm, high: net + arm, level: LEVEL },
    corrected: hasZero ? "zero-count" : "no",
  };
}

function withHalf({ target, buffer, control }: DisplacementCounts): DisplacementCounts {
  const half = ({ before, after }: BeforeAfter): BeforeAfter => ({ before: before + 0.5, after: after + 0.5 });
  return { target: half(target), buffer: half(buffer), control: half(control) };
}

function relativeEffect(area: BeforeAfter, control: BeforeAfter, phi: number): RelativeEffect {
  const log = Math.log(area.after / area.before) - Math.log(control.after / control.before);
  const error = Math.sqrt(phi * (1 / area.before + 1 / area.after + 1 / control.before + 1 / control.after));
  const arm = twoSidedZ(LEVEL) * error;
  return { ratio: Math.exp(log), low: Math.exp(log - arm), high: Math.exp(log + arm), level: LEVEL };
}

export interface WeightedDifference extends Interval {
  /** Net change of target and buffer against controls of similar size; below 0 there were fewer than expected. */
  readonly value: number;
  readonly standardError: number;
  readonly z: number;
}

/**
 * Weighted displacement difference (Wheeler & Ratcliffe 2018, Crime Science 7:11): (ΔR − ΔC_R) + (ΔD − ΔC_D), its variance the
 * sum of all eight counts times φ. It compares absolute counts, so each control area has to be of the size of its own.
 */
export function weightedDisplacementDifference(
  areas: {
    readonly target: BeforeAfter;
    readonly targetControl: BeforeAfter;
    readonly buffer: BeforeAfter;
    readonly bufferControl: BeforeAfter;
  },
  phi = 1,
): WeightedDifference {
  const change = ({ before, after }: BeforeAfter): number => after - before;
  const value = change(areas.target) - change(areas.targetControl) + change(areas.buffer) - change(areas.bufferControl);
  const variance = phi * Object.values(areas).reduce((sum, { before, after }) => sum + before + after, 0);
  const standardError = Math.sqrt(variance);
  const arm = twoSidedZ(LEVEL) * standardError;
  return {
    value,
    standardError,
    z: standardError === 0 ? 0 : value / standardError,
    low: value - arm,
    high: value + arm,
    level: LEVEL,
  };
}
