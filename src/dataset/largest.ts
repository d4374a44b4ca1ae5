/** Keeps the few largest of many, without keeping the many. */

export interface Largest<T> {
  /** `make` is called only for an item that is kept. */
  readonly offer: (size: number, make: () => T) => void;
  /** The largest first; of equal ones what was offered first. */
  readonly list: () => readonly T[];
}

export function keepLargest<T>(limit: number): Largest<T> {
  const kept: { readonly size: number; readonly item: T }[] = [];
  let smallest = Number.NEGATIVE_INFINITY;
  return {
    offer: (size, make) => {
      if (kept.length >= limit && size <= smallest) return;
      const place = kept.findIndex((each) => each.size < size);
      kept.splice(place === -1 ? kept.length : place, 0, { size, item: make() });
      kept.length = Math.min(kept.length, limit);
      smallest = kept.at(-1)?.size ?? smallest;
    },
    list: () => kept.map(({ item }) => item),
  };
}
