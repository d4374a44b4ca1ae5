/** Where words go so that none covers another. */

import { textWidth } from "./text-metrics.ts";

/** Least distance between the middles of two lines of labels. */
export const LABEL_GAP = 14;

/**
 * Moves positions apart to at least `gap`, inside `[low, high]`, as little as possible and without changing their order.
 * The answer is in the order of the question.
 */
export function spread(
  wanted: readonly number[],
  { gap, low, high }: { readonly gap: number; readonly low: number; readonly high: number },
): readonly number[] {
  const order = wanted.map((position, index) => ({ position, index })).sort((a, b) => a.position - b.position);
  // Groups of labels that touch move as one block around their own mean; blocks that meet become one.
  const blocks: { members: readonly { readonly position: number; readonly index: number }[]; start: number }[] = [];
  const startOf = (members: readonly { readonly position: number }[]): number => {
    const mean = members.reduce((sum, { position }, place) => sum + position - place * gap, 0) / members.length;
    return Math.max(low, Math.min(mean, high - (members.length - 1) * gap));
  };
  for (const one of order) {
    let members: readonly { readonly position: number; readonly index: number }[] = [one];
    let start = startOf(members);
    let last = blocks.at(-1);
    while (last && last.start + last.members.length * gap > start) {
      members = [...last.members, ...members];
      start = startOf(members);
      blocks.pop();
      last = blocks.at(-1);
    }
    blocks.push({ members, start });
  }
  const placed = new Map(
    blocks.flatMap(({ members, start }) => members.map(({ index }, place) => [index, start + place * gap] as const)),
  );
  return wanted.map((position, index) => placed.get(index) ?? position);
}

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Keeps, in order of importance, the items whose boxes are free of those kept before. */
export function keepFree<T>(items: readonly T[], boxOf: (item: T) => Box, taken: readonly Box[] = []): readonly T[] {
  const boxes: Box[] = [...taken];
  return items.filter((item) => {
    const box = boxOf(item);
    if (boxes.some((other) => overlaps(other, box))) return false;
    boxes.push(box);
    return true;
  });
}

interface TickRequest {
  readonly labels: readonly string[];
  /** Pixels from one tick to the next. */
  readonly pitch: number;
  readonly size: number;
  /** Ticks that should be labelled if only a few can: the last, the first, ends of the period. Most important first. */
  readonly important: readonly number[];
}

const TICK_MARGIN = 8;
/** Empty stretches wider than this get a label in between. */
const WIDE_GAP = 130;

/** Which ticks get a label: all when they fit, else the important ones and enough between them to read the axis. */
export function chooseTicks({ labels, pitch, size, important }: TickRequest): readonly number[] {
  const half = (index: number): number => (textWidth(labels[index] ?? "", size, 600) + TICK_MARGIN) / 2;
  const fits = (a: number, b: number): boolean => Math.abs(a - b) * pitch >= half(a) + half(b);
  const all = labels.map((_, index) => index);
  if (all.every((index) => index === 0 || fits(index - 1, index))) return all;
  const chosen: number[] = [];
  const add = (index: number): void => {
    if (index >= 0 && index < labels.length && chosen.every((other) => fits(other, index))) chosen.push(index);
  };
  for (const index of important) add(index);
  for (let rounds = 0; rounds < 4; rounds++) {
    const sorted = chosen.toSorted((a, b) => a - b);
    for (const [place, from] of sorted.entries()) {
      const to = sorted[place + 1];
      if (to !== undefined && (to - from) * pitch > WIDE_GAP) add(middleTick(labels, from, to));
    }
  }
  return chosen.toSorted((a, b) => a - b);
}

/** The tick nearest the middle of two; on an axis of months a January before any other month. */
function middleTick(labels: readonly string[], from: number, to: number): number {
  const middle = Math.round((from + to) / 2);
  const januaries = labels.flatMap((label, index) =>
    index > from && index < to && label.startsWith("jan") ? [index] : [],
  );
  return januaries.reduce(
    (best, index) => (Math.abs(index - middle) < Math.abs(best - middle) || best < 0 ? index : best),
    januaries.length > 0 ? -1 : middle,
  );
}
