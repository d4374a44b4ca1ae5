/** Names of municipalities that are not known here and look like one that is: "Nijmgen". */

import type { ObservationColumns } from "../../domain/observation.ts";
import { POLICE_UNIT, type RegionCode } from "../../domain/region.ts";
import type { Reference } from "../../reference/reference.ts";
import { letterGroups, likeness } from "../formats/cells/text-likeness.ts";
import { type Finding, findingAbout } from "./finding.ts";

/** Half of the groups of letters in common: "Nijmgen" and "Nijmegen" share 55 %. */
const ALIKE = 0.5;
const NAMED_IN_SENTENCE = 5;

/**
 * A doubt with a proposal for every unknown name that looks like a municipality of the unit. Municipalities elsewhere have
 * names that look alike too (Woerden and Wierden), so that one that the file has already is never proposed, nor anything
 * in a file that is mostly about elsewhere.
 */
export function lookAlikes(
  columns: ObservationColumns,
  about: { readonly regionNames: readonly (readonly [RegionCode, string])[]; readonly reference: Reference },
  fileName: string,
): readonly Finding[] {
  const proposals = likelyNames(columns, about);
  if (proposals.length === 0) return [];
  const places = new Set(proposals.map(({ code }) => columns.region.dictionary.indexOf(code)));
  const rows = rowsWhere(columns.length, (row) => places.has(columns.region.codes[row] ?? -1));
  const names = proposals.slice(0, NAMED_IN_SENTENCE);
  const pairs = names.map(({ name, likely }) => `${name} = ${likely}`.replaceAll("|", " "));
  const facts = { count: rows.length, names: proposals.length, proposals: pairs.join("|") };
  return [findingAbout(rows, columns, { code: "regionLooksLike", severity: "doubt", facts, fileName })];
}

/** An unknown name as printed, with the name that it looks like. */
interface LikelyName {
  readonly code: RegionCode;
  readonly name: string;
  readonly likely: string;
}

/** The unknown names of which {@link lookAlikes} speaks. */
export function likelyNames(
  columns: ObservationColumns,
  about: { readonly regionNames: readonly (readonly [RegionCode, string])[]; readonly reference: Reference },
): readonly LikelyName[] {
  const present = new Set<RegionCode>(columns.region.dictionary);
  const unknown = about.regionNames.filter(([code]) => code.startsWith("municipality/") && present.has(code));
  const members = about.reference.regions.membersOf(POLICE_UNIT);
  const inUnit = members.filter((code) => present.has(code)).length;
  if (unknown.length === 0 || unknown.length > inUnit) return [];
  const absent = members.flatMap((code) => {
    const region = present.has(code) ? undefined : about.reference.regions.get(code);
    return region ? [{ name: region.name, groups: letterGroups(region.name) }] : [];
  });
  return unknown.flatMap(([code, name]) => {
    const groups = letterGroups(name);
    const best = absent
      .map((candidate) => ({ name: candidate.name, score: likeness(groups, candidate.groups) }))
      .reduce((most, each) => (each.score > most.score ? each : most), { name: "", score: 0 });
    return best.score >= ALIKE ? [{ code, name, likely: best.name }] : [];
  });
}

function rowsWhere(length: number, holds: (row: number) => boolean): readonly number[] {
  const rows: number[] = [];
  for (let row = 0; row < length; row++) if (holds(row)) rows.push(row);
  return rows;
}
