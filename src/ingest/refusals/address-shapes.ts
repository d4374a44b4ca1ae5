/** Full postcodes, house numbers, and cells that hold both. */

const POSTCODE = "[1-9]\\d{3} ?[A-Z]{2}";
const ADDITION = "(?:[ -]?(?:[a-zA-Z]{1,2}|bis|hs))?";
const NUMBER_WORD = "(?:(?:[Hh]uis ?)?(?:[Nn]ummer|[Nn]um|[Nn]r)\\.?:? ?)?";
const NO_YEAR = "(?!(?:19|20)\\d{2}\\b)";

/** A cell that is a postcode of four digits and two letters. */
export const FULL_POSTCODE = /^[1-9]\d{3} ?[A-Z]{2}$/i;
/** A cell that is a house number, with or without addition. */
export const HOUSE_NUMBER = /^[1-9]\d{0,4}(?:[ -]?(?:[a-z]{1,2}|bis|hs|\d{1,4}))?$/i;

/** Postcode and number: `7511 AB 12`, `7511AB, nr. 12`; small letters only closed up, for `2018 en 12` is written so too. */
const NUMBER_BEHIND = new RegExp(`\\b(?:${POSTCODE}|[1-9]\\d{3}[a-z]{2})[ ,]+${NUMBER_WORD}\\d{1,5}\\b`);
/** `7511AB-12`, `7511AB12`. Codes of periods are written so too: `2018MM08`, `2018KW1`. */
const CLOSED_UP = new RegExp(
  `\\b(?!(?:19|20)\\d{2}(?:JJ|HJ|KW|MM|SJ|VJ|WK|DD))${POSTCODE}(?: ?- ?|(?=\\d))${NO_YEAR}[1-9]\\d{0,4}${ADDITION}\\b`,
);
const CLOSED_UP_SMALL = /^[1-9]\d{3}[a-z]{2}-?(?!(?:19|20)\d{2}$)[1-9]\d{0,4}[a-z]?$/;
/** As the whole cell also in small letters with spaces, but for words between two figures: `2018 en 2019`. */
const SMALL = /^[1-9]\d{3} (?!en|of|to|na|in|op|is|tm|vs|om)[a-z]{2}[ ,-]+(?:nr\.? ?)?\d{1,5}[a-z]?$/;
/** `12, 7511 AB`, `Kerkpad 12a 7511AB Enschede`; a year in front is that of a figure. */
const NUMBER_BEFORE = new RegExp(`(?<![\\d.,/-])\\b${NO_YEAR}[1-9]\\d{0,4}${ADDITION}[ ,]+${POSTCODE}\\b`);
const STREET = /\b\p{Lu}\p{L}+(?:straat|laan|weg|plein|dijk)\s+\d{1,4}\b.*\b[1-9]\d{3} ?[A-Z]{2}\b/u;

/** Whether a full postcode stands in the cell with a house number. */
export function showsAddress(cell: string): boolean {
  return [NUMBER_BEHIND, CLOSED_UP, CLOSED_UP_SMALL, SMALL, NUMBER_BEFORE, STREET].some((shape) => shape.test(cell));
}
