/** Whether a column holds, in every row, the total of its area and period instead of the figure of the row's own kind. */

interface Row {
  readonly group: string;
  readonly kind: string;
  readonly figure: string;
}

/** Kinds that a group needs before equal figures say anything, and such groups that a file needs. */
const ENOUGH_KINDS = 3;
const ENOUGH_GROUPS = 2;

/**
 * True when the figures of every group of three or more kinds are all the same, and more than nought or one somewhere: by
 * chance that does not happen twice.
 */
export function repeatsTotal(rows: Iterable<Row>): boolean {
  const groups = new Map<string, { kinds: Set<string>; figures: Set<string> }>();
  for (const { group, kind, figure } of rows) {
    const found = groups.get(group) ?? { kinds: new Set(), figures: new Set() };
    found.kinds.add(kind);
    found.figures.add(figure);
    groups.set(group, found);
  }
  const large = [...groups.values()].filter(({ kinds }) => kinds.size >= ENOUGH_KINDS);
  const telling = large.filter(({ figures }) => [...figures].every((figure) => /[2-9]|\d{2}/.test(figure)));
  return telling.length >= ENOUGH_GROUPS && large.every(({ figures }) => figures.size === 1);
}
