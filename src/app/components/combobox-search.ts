/** Looking things up by what they are called: the names of a list and everything else its items are known by. */

export interface SearchOption<T extends string> {
  readonly value: T;
  readonly label: string;
  /** What it is, behind its name: "gemeente, Twente". */
  readonly hint?: string;
  readonly otherNames: readonly string[];
}

export interface Match<T extends string> {
  readonly option: SearchOption<T>;
  /** The other name that was found, when the label itself was not. */
  readonly foundBy?: string;
}

/** Without capitals, diacritics and hyphens, as people type names. */
function plain(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[’‘`]/g, "'")
    .replace(/[\s\p{Pd}]+/gu, " ")
    .trim()
    .toLowerCase();
}

/** Options that carry the text in a name: first those that begin with it, then those with a word that does, then the rest. */
export function search<T extends string>(options: readonly SearchOption<T>[], text: string): readonly Match<T>[] {
  const wanted = plain(text);
  if (wanted === "") return options.map((option) => ({ option }));
  const ranked = options.flatMap((option) => {
    const names = [option.label, ...option.otherNames].map((name) => ({ name, rank: rankOf(plain(name), wanted) }));
    const best = names.reduce((a, b) => (b.rank < a.rank ? b : a));
    if (best.rank === NOT_FOUND) return [];
    return [{ rank: best.rank, match: best.name === option.label ? { option } : { option, foundBy: best.name } }];
  });
  return ranked.toSorted((a, b) => a.rank - b.rank).map(({ match }) => match);
}

const NOT_FOUND = 3;

function rankOf(name: string, wanted: string): number {
  if (name.startsWith(wanted)) return 0;
  if (name.split(/[ (]/).some((word) => word.startsWith(wanted)) || name.includes(` ${wanted}`)) return 1;
  return name.includes(wanted) ? 2 : NOT_FOUND;
}

/** The place after or before another in a list that goes round; the first, or the last, from nowhere. */
export function stepped(active: number, length: number, direction: "down" | "up"): number {
  if (length === 0) return -1;
  if (active < 0) return direction === "down" ? 0 : length - 1;
  return (active + (direction === "down" ? 1 : length - 1)) % length;
}
