/** Padding of cells: ordinary, non-breaking and thin spaces, and spaces without width. */

const PADDING = /[\s\u200b-\u200d\u2060\ufeff]/;

/** The cell without padding on either side; spaces inside stay. Takes time by the padding alone, however long the cell. */
export function trimCell(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isPadding(text, start)) start++;
  while (end > start && isPadding(text, end - 1)) end--;
  return end - start === text.length ? text : text.slice(start, end);
}

function isPadding(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 0x20) return true;
  return (code < 0x20 || code > 0x7e) && PADDING.test(text.charAt(at));
}
