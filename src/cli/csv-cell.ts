/** One cell of CSV. */

const NUMBER = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/;

/** Quotes where needed; text that a spreadsheet would run as a formula gets an apostrophe in front, numbers never do. */
export function csvCell(text: string): string {
  const isFormula = !NUMBER.test(text) && /^[=+\-@\t\r]/.test(text);
  const safe = isFormula ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
