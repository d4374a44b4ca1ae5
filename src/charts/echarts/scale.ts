/** Value axes: round steps, four to six gridlines. */

export interface Scale {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** Values of the gridlines, from low to high. */
  readonly lines: readonly number[];
}

/** How much a step is liked: round ones first, quarters only where they fit far better. */
const STEPS = [
  { size: 1, dislike: 0 },
  { size: 2, dislike: 0 },
  { size: 2.5, dislike: 0.12 },
  { size: 4, dislike: 0.04 },
  { size: 5, dislike: 0 },
] as const;

export interface ScaleOptions {
  /** The axis must show this value: zero for bars, 100 for an index. */
  readonly include: number;
  /** Whole steps only: for counts. */
  readonly whole?: boolean;
  /** Most gridlines that fit, the lowest included; six at most, three at least. */
  readonly mostLines?: number;
}

/** An axis over `values` that shows `include` and wastes as little height as round steps allow. */
export function niceScale(values: readonly number[], { include, whole = false, mostLines = 6 }: ScaleOptions): Scale {
  const low = Math.min(include, ...values);
  const high = Math.max(include, ...values);
  const span = high - low || (whole ? 3 : 1);
  const magnitude = 10 ** Math.floor(Math.log10(span));
  const fewest = Math.min(4, mostLines);
  let best: (Scale & { readonly dislike: number }) | undefined;
  for (const { size, dislike } of [0.1, 1].flatMap((scale) =>
    STEPS.map((step) => ({ size: step.size * scale, dislike: step.dislike })),
  )) {
    const step = size * magnitude;
    if (whole && (step < 1 || Math.abs(step - Math.round(step)) > 1e-9)) continue;
    const first = Math.floor(low / step + 1e-9);
    const last = Math.max(Math.ceil((low + span) / step - 1e-9), first + 1);
    const lines = Array.from({ length: last - first + 1 }, (_, index) => cleaned((first + index) * step));
    if (lines.length > mostLines) continue;
    const waste = 1 - span / ((last - first) * step);
    const total = waste + dislike + (lines.length < fewest ? 1 : 0);
    if (best === undefined || total < best.dislike)
      best = { min: first * step, max: last * step, step: cleaned(step), lines, dislike: total };
  }
  if (best === undefined) return { min: low, max: low + span, step: span, lines: [low, low + span] };
  return { min: cleaned(best.min), max: cleaned(best.max), step: best.step, lines: best.lines };
}

/** Takes off what binary fractions add: 0.30000000000000004 becomes 0.3. */
function cleaned(value: number): number {
  const rounded = Number(value.toPrecision(12));
  return Object.is(rounded, -0) ? 0 : rounded;
}
