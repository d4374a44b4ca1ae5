/** The different lines of a column of lines: a bit per line of the file, for there can be millions of them. */

export interface LineSet {
  /** Number of different lines. */
  readonly size: number;
  readonly has: (line: number) => boolean;
}

/** The lines of a column; lines may repeat and stand in any order. */
export function lineSet(lines: Uint32Array): LineSet {
  const ascending = sizeOfAscending(lines);
  let bits: LineBits | undefined;
  const known = (): LineBits => {
    bits ??= lineBits(lines);
    return bits;
  };
  return {
    size: ascending ?? known().size,
    has: (line) => ((known().bits[line >>> 3] ?? 0) & (1 << (line & 7))) !== 0,
  };
}

/** Number of different lines where none stands before a lower one, as in nearly every file; otherwise `undefined`. */
function sizeOfAscending(lines: Uint32Array): number | undefined {
  let size = 0;
  let last = -1;
  // by index: an iterator over millions of lines takes several times as long
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? 0;
    if (line < last) return undefined;
    if (line > last) size += 1;
    last = line;
  }
  return size;
}

interface LineBits {
  readonly bits: Uint8Array;
  readonly size: number;
}

function lineBits(lines: Uint32Array): LineBits {
  let most = 0;
  for (const line of lines) if (line > most) most = line;
  const bits = new Uint8Array((most >>> 3) + 1);
  let size = 0;
  for (const line of lines) {
    const bit = 1 << (line & 7);
    const byte = bits[line >>> 3] ?? 0;
    if ((byte & bit) !== 0) continue;
    bits[line >>> 3] = byte | bit;
    size += 1;
  }
  return { bits, size };
}
