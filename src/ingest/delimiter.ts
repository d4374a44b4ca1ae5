/** Which character parts the fields, by our own count: a parser's guess has been wrong on files with `;`. */

const DELIMITERS: readonly string[] = [";", ",", "\t", "|"];

/** Characters looked at; enough for hundreds of lines. */
export const DELIMITER_SAMPLE = 65_536;

/**
 * The delimiter whose number per line, outside quotes, is the same on most lines; on a tie the larger number, then the
 * order of {@link DELIMITERS}. A text without any of them gives `;` and is a sheet of one column.
 */
export function countDelimiter(text: string): string {
  const lines = fieldCounts(text.slice(0, DELIMITER_SAMPLE), text.length <= DELIMITER_SAMPLE);
  let best: { delimiter: string; share: number; perLine: number } = { delimiter: ";", share: 0, perLine: 0 };
  for (const [position, delimiter] of DELIMITERS.entries()) {
    const { count: perLine, share } = usual(lines.map((counts) => counts[position] ?? 0));
    if (perLine === 0) continue;
    if (share > best.share || (share === best.share && perLine > best.perLine)) best = { delimiter, share, perLine };
  }
  return best.delimiter;
}

/** Per line that is not blank: how often each delimiter stands in it outside quotes. */
function fieldCounts(text: string, whole: boolean): readonly (readonly number[])[] {
  const lines: number[][] = [];
  let counts = DELIMITERS.map(() => 0);
  let quoted = false;
  let blank = true;
  for (const character of text) {
    if (character === '"') quoted = !quoted;
    if (character === "\n" && !quoted) {
      if (!blank) lines.push(counts);
      counts = DELIMITERS.map(() => 0);
      blank = true;
      continue;
    }
    blank = false;
    if (quoted) continue;
    const position = DELIMITERS.indexOf(character);
    if (position >= 0) counts[position] = (counts[position] ?? 0) + 1;
  }
  if (!blank && (whole || lines.length === 0)) lines.push(counts);
  return lines;
}

/** The number other than 0 that occurs on most lines, and the share of all lines that have it. */
function usual(counts: readonly number[]): { readonly count: number; readonly share: number } {
  const lines = new Map<number, number>();
  for (const count of counts) if (count > 0) lines.set(count, (lines.get(count) ?? 0) + 1);
  let best = { count: 0, lines: 0 };
  for (const [count, times] of lines) if (times > best.lines) best = { count, lines: times };
  return { count: best.count, share: counts.length === 0 ? 0 : best.lines / counts.length };
}
