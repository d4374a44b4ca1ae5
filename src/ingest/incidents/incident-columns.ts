/** Which columns of a list of incidents hold the offence, the day and the place. */

import { INCIDENT_ROLES, type IncidentColumns, type IncidentOffer, type IncidentRole } from "../../domain/incidents.ts";
import type { Reference } from "../../reference/reference.ts";
import type { Sheet } from "../read-sheet.ts";
import { sampledCells, shareOf } from "../refusals/column-cells.ts";
import { dayIn } from "../refusals/days.ts";
import { sheetTop } from "../refusals/heads.ts";
import { incidentOffences, incidentPlaces, monthOfDay } from "./incident-cells.ts";

/** A cell that no head is: then the first row is one of the list, and its cells are not shown. */
const NO_HEAD = /\d{3,}|@/;
const LONGEST_HEAD = 40;

/** What a list can be counted by; `undefined` for a list without a header, whose cells are not to be shown. */
export function incidentOffer(sheet: Sheet, reference: Reference): IncidentOffer | undefined {
  const { heads } = sheetTop(sheet);
  if (heads.some((head) => dayIn(head) !== undefined || NO_HEAD.test(head) || head.length > LONGEST_HEAD)) {
    return undefined;
  }
  const named = heads.filter((head) => head !== "");
  return named.length < INCIDENT_ROLES.length
    ? undefined
    : { heads: named, proposed: proposedColumns(sheet, reference) };
}

/** The first column per role of which most cells can be read as such. */
export function proposedColumns(sheet: Sheet, reference: Reference): IncidentColumns {
  const { heads, headerRow } = sheetTop(sheet);
  const offenceOf = incidentOffences(reference);
  const found: Partial<Record<IncidentRole, string>> = {};
  for (const [column, head] of heads.entries()) {
    const cells = sampledCells(sheet, column, headerRow).map(({ cell }) => cell);
    const places = incidentPlaces(new Set(cells), reference);
    const shares: readonly (readonly [IncidentRole, number])[] = [
      ["date", shareOf(cells, (cell) => monthOfDay(cell) !== undefined)],
      ["offence", shareOf(cells, (cell) => offenceOf(cell) !== undefined)],
      ["place", shareOf(cells, (cell) => places.get(cell)?.kind === "region")],
    ];
    const role = shares.find(([, share]) => share > 0.5)?.[0];
    if (role && head !== "" && found[role] === undefined) found[role] = head;
  }
  return found;
}
