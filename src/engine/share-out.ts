/** Shares work out over workers: the largest piece first, each to whoever has least. */

/** Per worker the places of its pieces in `sizes`, in order; as many lists as there are workers with something to do. */
export function shareOut(sizes: readonly number[], workers: number): readonly (readonly number[])[] {
  const shares = Array.from({ length: Math.max(1, workers) }, () => ({ size: 0, places: [] as number[] }));
  const largestFirst = [...sizes.keys()].sort((a, b) => (sizes[b] ?? 0) - (sizes[a] ?? 0));
  for (const place of largestFirst) {
    const least = shares.reduce((found, share) => (share.size < found.size ? share : found));
    least.places.push(place);
    least.size += sizes[place] ?? 0;
  }
  return shares.flatMap(({ places }) => (places.length > 0 ? [places.sort((a, b) => a - b)] : []));
}
