/** The control chart of one series of months: what is usual, and which months are not (METHOD section 5). */

export const CHART_RULES = ["outside", "run", "trend", "two-of-three"] as const;
/**
 * `outside`: a point beyond a limit. `run`: seven in a row on one side of the centre. `trend`: seven points, each above (or
 * each below) the one before. `two-of-three`: two of three points beyond two thirds of a limit, on the same side.
 */
export type ChartRule = (typeof CHART_RULES)[number];

export interface ChartPoint {
  /** The count with its season taken out. */
  readonly value: number;
  /** Rules that end at this point. */
  readonly rules: readonly ChartRule[];
}

export interface ControlChart {
  readonly centre: number;
  readonly low: number;
  readonly high: number;
  readonly points: readonly ChartPoint[];
}

/** Months that the limits stand on, and the fewest that give any. */
export const BASE_MONTHS = 24;
export const LEAST_MONTHS = 12;
/** Factors of individual and moving-range charts (Shewhart; Wheeler 1993): 3/d₂ and D₄ for two points, d₂ = 1.128. */
const LIMIT_FACTOR = 2.66;
const RANGE_FACTOR = 3.267;
const RUN = 7;

/**
 * XmR chart of deseasonalised months since the last break, oldest first. Limits are centre ± 2.66·mR̄ over the first 24 months (at
 * least 12), frozen, after dropping moving ranges of at least 3.267·mR̄ and recomputing once; not below 0. A tie with the
 * centre, or with the point before, ends a run. `undefined` with fewer than twelve months.
 */
export function controlChart(values: readonly number[]): ControlChart | undefined {
  const base = values.slice(0, BASE_MONTHS);
  if (base.length < LEAST_MONTHS) return undefined;
  const centre = mean(base);
  const ranges = base.slice(1).map((value, at) => Math.abs(value - (base[at] ?? 0)));
  const first = mean(ranges);
  const kept = ranges.filter((range) => range < RANGE_FACTOR * first);
  const arm = LIMIT_FACTOR * (kept.length > 0 ? mean(kept) : first);
  const limits = { centre, low: Math.max(0, centre - arm), high: centre + arm };
  // The warning lines lie at two thirds of the arm, also where the lower limit itself was cut off at nought.
  const chart = { ...limits, warningLow: centre - (2 / 3) * arm, warningHigh: centre + (2 / 3) * arm };
  return {
    ...limits,
    points: values.map((value, at) => ({ value, rules: CHART_RULES.filter((rule) => RULES[rule](values, at, chart)) })),
  };
}

interface ChartLines {
  readonly centre: number;
  readonly low: number;
  readonly high: number;
  readonly warningLow: number;
  readonly warningHigh: number;
}

type Rule = (values: readonly number[], at: number, lines: ChartLines) => boolean;

const RULES: Readonly<Record<ChartRule, Rule>> = {
  outside: (values, at, { low, high }) => isBeyond(values[at] ?? 0, low, high),
  run: (values, at, { centre }) => {
    const last = lastOf(values, at, RUN);
    return last.length === RUN && (last.every((value) => value > centre) || last.every((value) => value < centre));
  },
  trend: (values, at) => {
    const steps = lastOf(values, at, RUN + 1);
    if (steps.length < RUN + 1) return false;
    const signs = steps.slice(1).map((value, place) => Math.sign(value - (steps[place] ?? 0)));
    return signs.every((sign) => sign > 0) || signs.every((sign) => sign < 0);
  },
  "two-of-three": (values, at, { warningLow, warningHigh }) => {
    const last = lastOf(values, at, 3);
    const now = values[at] ?? 0;
    const above = last.filter((value) => value > warningHigh).length;
    const below = last.filter((value) => value < warningLow).length;
    return (now > warningHigh && above >= 2) || (now < warningLow && below >= 2);
  },
};

function isBeyond(value: number, low: number, high: number): boolean {
  return value < low || value > high;
}

function lastOf(values: readonly number[], at: number, length: number): readonly number[] {
  return values.slice(Math.max(0, at + 1 - length), at + 1);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
