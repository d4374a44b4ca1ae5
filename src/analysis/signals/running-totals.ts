/** The months of several places, laid out for a search that adds up stretches of all of them, month after month. */

export interface RunningTotals {
  readonly places: number;
  readonly months: number;
  /** Of every place side by side, what it has had before the first month, before the second, and so on until after the last. */
  readonly values: Float64Array;
}

/** Of equally long lists of counts, one per place, oldest first. */
export function runningTotals(lists: readonly ArrayLike<number>[]): RunningTotals {
  const places = lists.length;
  const months = lists[0]?.length ?? 0;
  const values = new Float64Array((months + 1) * places);
  lists.forEach((counts, place) => {
    for (let month = 0; month < months; month++) {
      const at = month * places + place;
      values[at + places] = (values[at] ?? 0) + (counts[month] ?? 0);
    }
  });
  return { places, months, values };
}

/** What a place had from one month on, up to another and without it; exact for whole counts. */
export function sumBetween({ places, values }: RunningTotals, place: number, from: number, to: number): number {
  return (values[to * places + place] ?? 0) - (values[from * places + place] ?? 0);
}
