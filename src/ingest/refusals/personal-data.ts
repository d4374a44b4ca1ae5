/** Files about persons or single incidents: refused before anything is kept, without repeating a value. */

import { headKey, knownColumn } from "../formats/cells/column-names.ts";
import { templateLayout } from "../formats/template/template-layout.ts";
import type { Sheet } from "../read-sheet.ts";
import { sampledCells, shareOf } from "./column-cells.ts";
import { dayIn } from "./days.ts";
import type { FoundColumns } from "./found-columns.ts";
import { sheetTop } from "./heads.ts";
import { birthSpread, personalColumns } from "./personal-columns.ts";
import type { Refusal, Refused } from "./refusal.ts";
import { type ColumnContent, searchColumn } from "./search-column.ts";

const PERSONAL_HEAD =
  /^(?:bsn|burgerservicenummer|sofinummer|geboorte ?datum|geb\.? ?datum|voornaam|voornamen|voorletters|achternaam|familienaam|naam (?:verdachte|slachtoffer|betrokkene|aangever|persoon)|e-?mail(?: ?adres)?|telefoon(?: ?nummer)?|mobiel(?: ?nummer)?|iban|(?:bank)?rekening ?nummer|paspoort ?nummer|date of birth|surname|first ?name)$/;
const PLACE_HEAD =
  /^(?:straat(?: ?naam)?|adres|huis ?nummer|huisnr|postcode|postcode ?6|pc6|locatie|pleeg ?adres|x[- ]?co[oö]rdinaat|y[- ]?co[oö]rdinaat|lat(?:itude)?|lon(?:gitude)?|street|address)$/;
const INCIDENT_HEAD =
  /^(?:incident ?(?:nummer|nr|id|code|datum)|zaak ?(?:nummer|nr|id)|melding(?:s ?nummer|nr|id)|registratie ?nummer|pv[- ]?(?:nummer|nr)|proces-?verbaal ?nummer|pleeg ?datum|datum (?:kennisname|incident|delict|pleegdatum)|begin ?datum|datum ?tijd|tijdstip|incident_id|date ?time)$/;
const DATE_HEAD = /^(?:datum|date)$/;
const OFFENCE_HEAD =
  /^(?:delict|feit|misdrijf|incident ?soort|soort ?(?:delict|feit|incident|misdrijf)|maatschappelijke ?klasse)$/;
const FIGURE_HEAD = /aantal|waarde|count|value|per 1|geregistreerde/;

/** Columns looked at; no table of ours comes near. */
const WIDEST = 200;
const FEWEST_MOMENTS = 5;

/** Heads are compared without capitals, with underscores as spaces. */
function plainHead(head: string): string {
  return headKey(head).replaceAll("_", " ");
}

/** A file whose heads or cells show data of persons. */
export const personalData: Refusal = {
  kind: "personal-data",
  recognise: (sheet) => {
    const head = sheetTop(sheet).heads.find((text) => PERSONAL_HEAD.test(plainHead(text)));
    if (head !== undefined) {
      return {
        evidence: [{ kind: "header", text: head.slice(0, 60) }],
        facts: { kind: "personal-data", found: "head" },
      };
    }
    return personalCells(sheet);
  },
};

/** One row per incident: its day and its place, in heads that say so. */
export const incidentList: Refusal = {
  kind: "incident-list",
  recognise: (sheet) => {
    const { heads } = sheetTop(sheet);
    const places = heads.filter((text) => PLACE_HEAD.test(plainHead(text)));
    const incidents = heads.filter((text) => INCIDENT_HEAD.test(plainHead(text)));
    const dates = heads.filter((text) => DATE_HEAD.test(plainHead(text)));
    const isList = incidents.length > 1 || (places.length > 0 && incidents.length + dates.length > 0);
    if (!isList && !hasDaysOfOffences(sheet)) return rowPerIncident(sheet);
    const text = [...incidents, ...dates, ...places].join(", ").slice(0, 120);
    return { evidence: [{ kind: "header", text }], facts: { kind: "incident-list", found: "heads" } };
  },
};

/** A day and an offence in every row, and no figure: each row is one of them. */
function hasDaysOfOffences(sheet: Sheet): boolean {
  const { heads, headerRow } = sheetTop(sheet);
  const plain = heads.map(plainHead);
  const dates = plain.findIndex((head) => INCIDENT_HEAD.test(head) || DATE_HEAD.test(head));
  if (dates < 0 || !plain.some((head) => OFFENCE_HEAD.test(head)) || plain.some((head) => FIGURE_HEAD.test(head))) {
    return false;
  }
  const cells = sampledCells(sheet, dates, headerRow).map(({ cell }) => cell);
  const days = cells.flatMap((cell) => dayIn(cell) ?? []);
  return shareOf(cells, (cell) => dayIn(cell) !== undefined) > 0.5 && days.some(({ day }) => day !== 1);
}

const FULL_POSTCODE = /^[1-9]\d{3} ?[A-Z]{2}$/;

/**
 * One row per incident under heads that say nothing: a column of days beside a column of full postcodes, or days with a time
 * of day that are as good as all different. Days that lie as far apart as days of birth are those of persons.
 */
function rowPerIncident(sheet: Sheet): Refused | undefined {
  const { headerRow, heads } = sheetTop(sheet);
  const columns = heads.map((_, column) => sampledCells(sheet, column, headerRow).map(({ cell }) => cell));
  const mostly = (is: (cell: string) => boolean): number =>
    columns.findIndex((cells) => cells.length > 1 && shareOf(cells, is) > 0.5);
  const times = columns.findIndex(areMoments);
  const days = times >= 0 ? times : mostly((cell) => dayIn(cell) !== undefined);
  if (days < 0 || birthSpread(columns[days] ?? []) === "wide") return undefined;
  if (times < 0 && mostly((cell) => FULL_POSTCODE.test(cell)) < 0) return undefined;
  const text = `incidents, ${days + 1}`;
  return { evidence: [{ kind: "personalShape", text }], facts: { kind: "incident-list", found: "days" } };
}

/** Moments of a day; the time of midnight that a program adds to a period is none. */
function areMoments(cells: readonly string[]): boolean {
  if (cells.length < FEWEST_MOMENTS || shareOf(cells, (cell) => dayIn(cell)?.timed === true) < 0.8) return false;
  return new Set(cells).size > cells.length * 0.8;
}

/** In columns whose cells are figures or periods, nine digits are no citizen service number. */
function contentOf(head: string): ColumnContent {
  const role = knownColumn(head)?.column.role;
  if (role === "topic" || role === "period") return "figures";
  return headKey(head) === "id" ? "rowNumbers" : "other";
}

/** Cells of personal shape in columns that hold no figures, each column by itself and then two by two. */
function personalCells(sheet: Sheet): Refused | undefined {
  const { heads, headerRow } = sheetTop(sheet);
  const width = Math.min(WIDEST, Math.max(heads.length, ...sheet.rows.slice(0, 200).map((row) => row.length)));
  const ownValues = templateLayout(sheet)?.column("value");
  for (let column = 0; column < width; column++) {
    const head = heads[column] ?? "";
    const found = searchColumn(sheet, column, headerRow, column === ownValues ? "figures" : contentOf(head));
    if (found) return refusedFor({ ...found, columns: [column] });
  }
  const together = personalColumns(sheet, headerRow, width);
  return together && refusedFor(together);
}

/** What is said of it: the kind, the columns and how many; never a value. */
function refusedFor({ kind, columns, count, lines }: FoundColumns): Refused {
  const [first = 0, second] = columns;
  const places = [first, ...(second === undefined ? [] : [second])].map((column) => column + 1);
  const also = second === undefined ? {} : { otherColumn: second + 1 };
  return {
    evidence: [{ kind: "personalShape", text: `${kind}, ${places.join(" + ")}` }],
    facts: { kind: "personal-data", found: kind, column: first + 1, ...also, count },
    lines,
  };
}
