/** What people and programs do to a file on its way, without changing a figure in it. */

import { decode } from "../../../src/ingest/decode.ts";
import { readSheet } from "../../../src/ingest/read-sheet.ts";

export interface Variant {
  readonly name: string;
  readonly bytes: Uint8Array;
}

type Rows = readonly (readonly string[])[];

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function utf16(text: string, order: "le" | "be"): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const [low, high] = [unit & 0xff, unit >> 8];
    bytes.set(order === "le" ? [low, high] : [high, low], at * 2);
  }
  return bytes;
}

/** Bytes of Windows-1252 as far as Latin-1 goes; `undefined` for text that does not fit. */
function latin1(text: string): Uint8Array | undefined {
  const units = Array.from(text, (character) => character.codePointAt(0) ?? 0);
  return units.every((unit) => unit < 0x80 || (unit >= 0xa0 && unit < 0x100)) ? Uint8Array.from(units) : undefined;
}

function written(rows: Rows, delimiter: string, quote: "needed" | "all" = "needed"): string {
  const field = (cell: string): string =>
    quote === "all" || cell.includes(delimiter) || /["\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  return rows.map((row) => `${row.map(field).join(delimiter)}\n`).join("");
}

/** Moves the fields under the heads; titles and footers stay, and so do fields that no head stands above. */
function moved(rows: Rows, order: (width: number) => readonly number[]): Rows {
  const filled = (row: readonly string[]): number => row.findLastIndex((cell) => cell.trim() !== "") + 1;
  const width = filled(rows.find((row) => filled(row) > 1) ?? []);
  const isOfTable = (row: readonly string[]): boolean => row.length >= width && filled(row) > 1 && filled(row) <= width;
  return rows.map((row) => (isOfTable(row) ? order(width).map((place) => row[place] ?? "") : row));
}

/** As Excel saves it: no quotes, a width for all, numbers without padding and with a decimal comma. */
function savedByExcel(rows: Rows, change: (cell: string) => string = (cell) => cell): string {
  const width = Math.max(...rows.map(({ length }) => length)) + 2;
  const cells = (row: readonly string[]): readonly string[] =>
    Array.from({ length: width }, (_, at) => change(asNumber(row[at] ?? "")));
  const blank = ";".repeat(width - 1);
  return `${written(rows.map(cells), ";")}${blank}\n${blank}\n`.replaceAll("\n", "\r\n");
}

function asNumber(cell: string): string {
  const trimmed = cell.trim();
  return /^-?\d+(?:\.\d{1,2})?$/.test(trimmed) ? trimmed.replace(".", ",") : trimmed;
}

const asDate = (cell: string): string =>
  cell.replace(/^(\d{1,2})\.(\d{1,2})\.(\d{1,2})$/, (_, a, b, c) => `${a}-${b}-200${c}`);
const asMonth = (cell: string): string =>
  cell.replace(/^(?:januari (\d\d)(\d\d)|(\d\d)(\d\d) januari)$/, (_, _a, b, _c, d) => `jan-${b ?? d}`);

/** Heads and labels as a browser translates them. */
const ENGLISH: readonly (readonly [RegExp, string])[] = [
  [/^soort misdrijf$/i, "Type of crime"],
  [/^soortmisdrijf$/i, "Crime type"],
  [/^perioden$/i, "Periods"],
  [/^regio'?s$/i, "Regions"],
  [/^wijken en buurten$/i, "Districts and neighbourhoods"],
  [/^onderwerp$/i, "Subject"],
  [/^geregist?r?eerde misdrijven(?: \(aantal\))?$/i, "Registered crimes"],
  [/^gemeente$/i, "Municipality"],
  [/^jaar$/i, "Year"],
  [/^aantal$/i, "Number"],
  [/^totaal misdrijven$/i, "Total crimes"],
  [/^melding overlast jeugd$/i, "Youth nuisance report"],
  [/^totaal registraties overlast$/i, "Total nuisance registrations"],
];
const translated = (cell: string): string => ENGLISH.find(([head]) => head.test(cell.trim()))?.[1] ?? cell;

/** The rows above the first one with a number in it, translated. */
function translatedTop(rows: Rows): Rows {
  const body = rows.findIndex((row) => row.some((cell) => /^\s*[\d.,]+\s*$/.test(cell)));
  return rows.map((row, at) => (body < 0 || at < body ? row.map(translated) : row));
}

/** All variants of a file; none of a file that is no text. `seed` decides which columns change places. */
export function variantsOf(bytes: Uint8Array): readonly Variant[] {
  const decoded = decode(bytes);
  if (!decoded) return [];
  const { text } = decoded;
  const sheet = readSheet(text);
  const { rows, delimiter } = sheet;
  if (rows.length === 0) return [];
  const unix = text.replace(/\r\n?/g, "\n");
  const lines = unix.split("\n");
  const title = "Cijfers van de politie, bewaard op maandag";
  const first = rows[0] ?? [];
  const all: readonly (readonly [string, string | Uint8Array | undefined])[] = [
    [
      "columns in reverse",
      written(
        moved(rows, (width) => Array.from({ length: width }, (_, at) => width - 1 - at)),
        delimiter,
      ),
    ],
    [
      "first two columns swapped",
      written(
        moved(rows, (width) =>
          [1, 0, ...Array.from({ length: Math.max(0, width - 2) }, (_, at) => at + 2)].slice(0, width),
        ),
        delimiter,
      ),
    ],
    [
      "last column in front",
      written(
        moved(rows, (width) => [width - 1, ...Array.from({ length: width - 1 }, (_, at) => at)]),
        delimiter,
      ),
    ],
    ["a title above", `${title.replaceAll(",", "")}\n${unix}`],
    [
      "a title and blank lines above",
      written([[title], [""], [""], ...rows], delimiter, sheet.quoted ? "all" : "needed"),
    ],
    ["the header twice", written([first, ...rows], delimiter)],
    ["a numbered header above", written([first.map((_, at) => `Kolom ${at + 1}`), ...rows], delimiter)],
    ["one line cut off at the top", lines.slice(1).join("\n")],
    ["two lines cut off at the top", lines.slice(2).join("\n")],
    ["three lines cut off at the top", lines.slice(3).join("\n")],
    ["saved by Excel", latin1(savedByExcel(rows)) ?? savedByExcel(rows)],
    ["saved by Excel, codes as dates", savedByExcel(rows, asDate)],
    ["saved by Excel, months as dates", savedByExcel(rows, asMonth)],
    ...[";", ",", "\t", "|"].map(
      (other) => [`fields parted by ${JSON.stringify(other)}`, written(rows, other)] as const,
    ),
    ["all fields in quotes", written(rows, delimiter, "all")],
    ["CRLF", unix.replaceAll("\n", "\r\n")],
    ["CR", unix.replaceAll("\n", "\r")],
    ["BOM", utf8(`\ufeff${text}`)],
    ["UTF-16 little endian", utf16(`\ufeff${text}`, "le")],
    ["UTF-16 big endian", utf16(`\ufeff${text}`, "be")],
    ["UTF-16 without mark", utf16(text, "le")],
    ["Windows-1252", latin1(text)],
    ["heads translated by a browser", written(translatedTop(rows), delimiter)],
  ];
  return all.flatMap(([name, content]) =>
    content === undefined ? [] : [{ name, bytes: typeof content === "string" ? utf8(content) : content }],
  );
}
