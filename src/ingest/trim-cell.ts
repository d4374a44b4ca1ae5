/** Padding of cells: ordinary, non-breaking and thin spaces, and spaces without width. */

const PADDING = /^[\s\u200b-\u200d\u2060\ufeff]+|[\s\u200b-\u200d\u2060\ufeff]+$/g;

/** The cell without padding on either side; spaces inside stay. */
export function trimCell(text: string): string {
  const [first, last] = [text.charCodeAt(0), text.charCodeAt(text.length - 1)];
  return isPlain(first) && isPlain(last) ? text : text.replace(PADDING, "");
}

/** Printable ASCII other than space: by far the usual edge of a cell, and never padding. */
function isPlain(code: number): boolean {
  return code > 0x20 && code < 0x7f;
}
