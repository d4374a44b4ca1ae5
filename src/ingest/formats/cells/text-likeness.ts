/** How much two names look alike, by the groups of three letters that they share. */

/** The groups of three letters in a text; signs, spaces, accents and capitals do not matter. */
export function letterGroups(text: string): ReadonlySet<string> {
  const letters = text
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^\p{L}\p{Nd}]+/gu, "");
  const groups = new Set<string>();
  for (let at = 0; at + 3 <= letters.length; at++) groups.add(letters.slice(at, at + 3));
  return groups;
}

/** Dice's coefficient of two texts by their groups: 0 for nothing in common, 1 for the same. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let shared = 0;
  for (const group of a) if (b.has(group)) shared += 1;
  return (2 * shared) / (a.size + b.size);
}
