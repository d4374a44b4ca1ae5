/** International bank account numbers, of whatever country (ISO 13616). */

/** As Dutch ones are printed; taken for one whether its check digits are right or not. */
const DUTCH = /\b[A-Z]{2}\d{2} ?[A-Z]{4} ?(?:\d{4} ?){2}\d{2}\b/i;
/** Closed up, or in groups of four. */
const SHAPES = [
  /\b[A-Z]{2}\d{2}[A-Z\d]{11,30}\b/g,
  /\b[a-z]{2}\d{13,32}\b/g,
  /\b[A-Z]{2}\d{2}(?:([ .-])[A-Z\d]{4})(?:\1[A-Z\d]{4}){1,6}(?:\1[A-Z\d]{1,4})?\b/gi,
] as const;
const SHORTEST = 15;
/** Every country has more digits in its numbers; words in capitals have none. */
const FEWEST_DIGITS = 8;

/** Whether an account number stands in the cell. */
export function showsBankAccount(cell: string): boolean {
  if (DUTCH.test(cell)) return true;
  return SHAPES.some((shape) => (cell.match(shape) ?? []).some(beginsWithAccount));
}

/** Words behind a number in groups can look like more groups of it. */
function beginsWithAccount(text: string): boolean {
  const groups = text.split(/[ .-]/);
  return groups.some((_, last) => passesAccountTest(groups.slice(0, last + 1).join("")));
}

/** The check of ISO 13616: the country and check digits behind the rest, letters as 10 to 35, leave 1 when divided by 97. */
export function passesAccountTest(account: string): boolean {
  if (account.length < SHORTEST || account.length > 34 || account.replace(/\D/g, "").length < FEWEST_DIGITS)
    return false;
  let rest = 0;
  for (const character of account.slice(4) + account.slice(0, 4)) {
    const value = Number.parseInt(character, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}
