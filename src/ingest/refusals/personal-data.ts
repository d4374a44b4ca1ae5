/** Files about persons or single incidents: refused before anything is kept, without repeating a value. */

import { headKey, knownColumn } from "../formats/column-names.ts";
import { templateLayout } from "../formats/template-layout.ts";
import type { Sheet } from "../read-sheet.ts";
import { trimCell } from "../trim-cell.ts";
import { sheetTop } from "./heads.ts";
import { type PersonalKind, passesElevenTest, personalKind } from "./personal-shapes.ts";
import type { Refusal, Refused } from "./refusal.ts";

const PERSONAL_HEAD =
  /^(?:bsn|burgerservicenummer|sofinummer|geboorte ?datum|geb\.? ?datum|voornaam|voornamen|voorletters|achternaam|familienaam|naam (?:verdachte|slachtoffer|betrokkene|aangever|persoon)|e-?mail(?: ?adres)?|telefoon(?: ?nummer)?|mobiel(?: ?nummer)?|iban|(?:bank)?rekening ?nummer|paspoort ?nummer|date of birth|surname|first ?name)$/;
const PLACE_HEAD =
  /^(?:straat(?: ?naam)?|adres|huis ?nummer|huisnr|postcode|postcode ?6|pc6|locatie|pleeg ?adres|x[- ]?co[oö]rdinaat|y[- ]?co[oö]rdinaat|lat(?:itude)?|lon(?:gitude)?|street|address)$/;
const INCIDENT_HEAD =
  /^(?:incident ?(?:nummer|nr|id|code|datum)|zaak ?(?:nummer|nr|id)|melding(?:s ?nummer|nr|id)|registratie ?nummer|pv[- ]?(?:nummer|nr)|proces-?verbaal ?nummer|pleeg ?datum|datum (?:kennisname|incident|delict|pleegdatum)|begin ?datum|datum ?tijd|tijdstip|incident_id|date ?time)$/;
const DATE_HEAD = /^(?:datum|date)$/;

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
    if (!isList) return daysWithPostcodes(sheet);
    const text = [...incidents, ...dates, ...places].join(", ").slice(0, 120);
    return { evidence: [{ kind: "header", text }], facts: { kind: "incident-list", found: "heads" } };
  },
};

/** Columns looked at; no table of ours comes near. */
const WIDEST = 200;

const DAY = /^(?:\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)\d{2}|(?:19|20)\d{2}-\d{2}-\d{2})(?:[ T].*)?$/;
const FULL_POSTCODE = /^[1-9]\d{3} ?[A-Z]{2}$/;
/** Rows looked at; a list of incidents shows itself at once. */
const SAMPLE = 500;

/** One row per incident under heads that say nothing: a column of days beside a column of full postcodes. */
function daysWithPostcodes(sheet: Sheet): Refused | undefined {
  const { headerRow, heads } = sheetTop(sheet);
  const rows = sheet.rows.slice(headerRow + 1, headerRow + 1 + SAMPLE);
  const mostly = (shape: RegExp) =>
    heads.findIndex((_, column) => {
      const filled = rows.map((row) => trimCell(row[column] ?? "")).filter((cell) => cell !== "");
      return filled.length > 1 && filled.filter((cell) => shape.test(cell)).length * 2 > filled.length;
    });
  const [days, postcodes] = [mostly(DAY), mostly(FULL_POSTCODE)];
  if (days < 0 || postcodes < 0) return undefined;
  const text = `incidents, ${days + 1}`;
  return { evidence: [{ kind: "personalShape", text }], facts: { kind: "incident-list", found: "days" } };
}

/** Columns whose cells are figures, periods or row numbers: nine digits there are no citizen service number. */
function isFigureColumn(head: string): boolean {
  const role = knownColumn(head)?.column.role;
  return role === "topic" || role === "period" || headKey(head) === "id";
}

interface Found {
  readonly column: number;
  readonly lines: number[];
  count: number;
}

/** Cells of personal shape in columns that hold no figures. Row numbers of nine digits pass by chance; most of a column does not. */
function personalCells(sheet: Sheet): Refused | undefined {
  const { heads, headerRow } = sheetTop(sheet);
  const width = Math.min(WIDEST, Math.max(heads.length, ...sheet.rows.slice(0, 200).map((row) => row.length)));
  const ownValues = templateLayout(sheet)?.column("value");
  for (let column = 0; column < width; column++) {
    if (column === ownValues || isFigureColumn(heads[column] ?? "")) continue;
    const found = findInColumn(sheet, column, headerRow);
    const [kind, where] = [...found][0] ?? [];
    if (!kind || !where) continue;
    return {
      evidence: [{ kind: "personalShape", text: `${kind}, ${where.column + 1}` }],
      facts: { kind: "personal-data", found: kind, column: where.column + 1, count: where.count },
      lines: where.lines,
    };
  }
  return undefined;
}

function findInColumn(sheet: Sheet, column: number, headerRow: number): ReadonlyMap<PersonalKind, Found> {
  const found = new Map<PersonalKind, Found>();
  const seen = new Set<string>();
  const bareNumbers = { all: 0, passing: 0 };
  for (let row = 0; row < sheet.rows.length; row++) {
    const text = sheet.rows[row]?.[column] ?? "";
    if (text.length < 6 || seen.has(text)) continue;
    seen.add(text);
    const cell = trimCell(text);
    if (/^\d{9}$/.test(cell)) {
      bareNumbers.all += 1;
      if (!passesElevenTest(cell)) continue;
      bareNumbers.passing += 1;
    }
    const kind = personalKind(cell);
    if (!kind || (row <= headerRow && kind === "address")) continue;
    const before = found.get(kind) ?? { column, lines: [], count: 0 };
    before.count += 1;
    if (before.lines.length < 20) before.lines.push(sheet.lines[row] ?? 0);
    found.set(kind, before);
  }
  const byChance = bareNumbers.passing > 0 && bareNumbers.passing * 2 < bareNumbers.all;
  if (byChance && found.get("citizenNumber")?.count === bareNumbers.passing) found.delete("citizenNumber");
  return found;
}
