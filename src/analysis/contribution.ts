/** How much each part adds to the change of the whole (METHOD section 6). */

export interface PartOfChange<T> {
  readonly part: T;
  /** Δ_i: later minus earlier. */
  readonly absolute: number;
  /** Δ_i / ΔT, signed: a part that went against the whole has a negative share. `undefined` when the whole did not change. */
  readonly share: number | undefined;
}

export interface Contributions<T> {
  readonly parts: readonly PartOfChange<T>[];
  /** ΔT. */
  readonly whole: number;
  /** ΔT − ΣΔ_i: what no part accounts for; 0 when the parts add up. */
  readonly rest: number;
}

/** Contribution of each part to a change, largest first. Shares and rest add up to the whole. */
export function contributions<T>(
  parts: readonly { readonly part: T; readonly absolute: number }[],
  whole: number,
): Contributions<T> {
  const summed = parts.reduce((sum, { absolute }) => sum + absolute, 0);
  const sign = whole < 0 ? -1 : 1;
  return {
    parts: parts
      .map(({ part, absolute }) => ({ part, absolute, share: whole === 0 ? undefined : absolute / whole }))
      .sort((a, b) => sign * (b.absolute - a.absolute)),
    whole,
    rest: whole - summed,
  };
}
