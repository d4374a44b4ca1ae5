/** Citizen service numbers in a column: one other number in eleven passes their test too, so a column is weighed as a whole. */

const BARE = /^\d{9}(?:[.,]0+)?$/;
/** As printed on documents, and with the separators of thousands that a spreadsheet adds. */
const GROUPED = /^(?:\d{3}([ .-])\d{3}\1\d{3}|\d{4}([ .-])\d{2}\2\d{3})$/;
/** One that begins with 0 loses it in a spreadsheet. */
const SHORT = /^(?:\d{8}(?:[.,]0+)?|\d{2}([ .-])\d{3}\1\d{3})$/;
const INSIDE_TEXT = /(?<![\d.,-])\d{9}(?![\d.,-]?\d)/g;

/** Called what it is: `BSN …`, `burgerservicenummer: …`, with or without separators; of eight digits when its nought was lost. */
const SAID =
  /\b(?:bsn|burger ?service ?nummer|sofi ?-?nummer)s?(?:[ -]?(?:nr|nummer))?[\s.:=#(]*(\d(?:[ .-]?\d){7,8})(?![\d])/gi;

/** Whether a cell gives a number the name of citizen service numbers, and it is one. */
export function saysCitizenNumber(cell: string): boolean {
  return [...cell.matchAll(SAID)].some(([, number = ""]) =>
    passesElevenTest(number.replace(/\D/g, "").padStart(9, "0")),
  );
}

/** The check that every Dutch citizen service number passes, and one in eleven other numbers. */
export function passesElevenTest(digits: string): boolean {
  if (!/^\d{9}$/.test(digits) || /^0+$/.test(digits)) return false;
  let sum = 0;
  for (let place = 0; place < 9; place++) sum += Number(digits[place]) * (place === 8 ? -1 : 9 - place);
  return sum % 11 === 0;
}

export interface NumberSearch {
  readonly add: (cell: string, line: number) => void;
  /** Lines with such a number and their count; `undefined` when what passes may have done so by chance. */
  readonly found: () => { readonly count: number; readonly lines: readonly number[] } | undefined;
}

const LINES_SHOWN = 20;
/** Fewest numbers of eight digits, and fewest row numbers, of which nearly all must pass. */
const FEWEST_DOUBTFUL = 5;
const NEARLY_ALL = 0.9;

/**
 * Searches the different cells of one column. `rowNumbers`: the head says that they count rows; then more is asked before
 * they are taken for anything else.
 */
export function numberSearch(column: "rowNumbers" | "other"): NumberSearch {
  let [nine, ninePassing, eight, eightPassing] = [0, 0, 0, 0];
  const lines: number[] = [];
  const note = (line: number): void => {
    if (lines.length < LINES_SHOWN) lines.push(line);
  };
  return {
    add: (cell, line) => {
      if (SHORT.test(cell)) {
        eight += 1;
        if (!passesElevenTest(`0${digitsOf(cell)}`)) return;
        eightPassing += 1;
        note(line);
        return;
      }
      const numbers = BARE.test(cell) || GROUPED.test(cell) ? [digitsOf(cell)] : (cell.match(INSIDE_TEXT) ?? []);
      if (numbers.length === 0) return;
      nine += 1;
      if (!numbers.some(passesElevenTest)) return;
      ninePassing += 1;
      note(line);
    },
    found: () => {
      const [all, passing] = [nine + eight, ninePassing + eightPassing];
      const nearlyAll = all >= FEWEST_DOUBTFUL && passing >= all * NEARLY_ALL;
      const most = ninePassing === nine || (ninePassing >= 3 && ninePassing * 2 >= nine);
      const certain = column === "other" && ninePassing > 0 && most;
      if (!nearlyAll && !certain) return undefined;
      return { count: nearlyAll ? passing : ninePassing, lines };
    },
  };
}

function digitsOf(cell: string): string {
  return cell.replace(/[.,]0+$/, "").replace(/\D/g, "");
}
