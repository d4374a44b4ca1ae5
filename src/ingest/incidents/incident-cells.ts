/** Cells of a list of incidents: the offence, the month and the municipality that they name. */

import type { IndicatorId } from "../../domain/indicator.ts";
import { month, type PeriodCode, periodCode } from "../../domain/period.ts";
import { levelOfCode } from "../../domain/region.ts";
import type { Reference } from "../../reference/reference.ts";
import { offenceReader } from "../formats/cells/offence-cell.ts";
import { type RegionCell, readRegions } from "../formats/cells/region-cell.ts";
import { dayIn } from "../refusals/days.ts";
import { trimCell } from "../trim-cell.ts";

/** The month that a day or a moment lies in. */
export function monthOfDay(text: string): PeriodCode | undefined {
  const day = dayIn(trimCell(text));
  return day && periodCode(month(day.year, day.month));
}

/** A function that reads offences of the police, and else kinds of nuisance, by code or title. Totals are no incident. */
export function incidentOffences(reference: Reference): (text: string) => IndicatorId | undefined {
  const readers = (["police_crime", "police_nuisance"] as const).map((of) => offenceReader(of, reference.offenceTypes));
  return (text) => {
    for (const read of readers) {
      const cell = read(text);
      if (cell.kind === "known" && !cell.id.endsWith(":0.0.0")) return cell.id;
    }
    return undefined;
  };
}

/** Municipalities by code or name, in today's layout. Other areas are unknown: an incident lies in one municipality. */
export function incidentPlaces(texts: Iterable<string>, reference: Reference): ReadonlyMap<string, RegionCell> {
  const cells = readRegions(texts, "regions", reference.regions);
  return new Map(
    [...cells].map(([text, cell]): [string, RegionCell] => {
      if (cell.kind !== "region") return [text, cell];
      const isKnown = reference.regions.get(cell.code) !== undefined && levelOfCode(cell.code) === "municipality";
      return [text, isKnown ? { ...cell, code: reference.regions.todayOf(cell.code) } : { kind: "unknown" }];
    }),
  );
}
