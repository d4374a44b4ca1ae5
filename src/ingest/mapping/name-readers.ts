/** Names in an unknown table: what the reference data know of them, and what they resemble. Nothing is taken for another. */

import { isMappable } from "../../domain/column-mapping.ts";
import { parseIndicatorId } from "../../domain/indicator.ts";
import { COUNTRY, POLICE_UNIT, regionCode } from "../../domain/region.ts";
import type { Reference, ReferenceRegion } from "../../reference/reference.ts";
import type { KnownClassification } from "../formats/cells/column-names.ts";
import { indicatorNamer } from "../formats/cells/head-indicator.ts";
import { headWords } from "../formats/cells/head-words.ts";
import { unitMeasure } from "../formats/cells/mapped-words.ts";
import { offenceReader } from "../formats/cells/offence-cell.ts";
import { readRegions } from "../formats/cells/region-cell.ts";
import { letterGroups, likeness } from "../formats/cells/text-likeness.ts";
import { trimCell } from "../trim-cell.ts";

/** What a name stands for with certainty, or what it may stand for. */
export interface NameRead {
  readonly known: string | undefined;
  readonly proposals: readonly string[];
}

export type NameReader = (texts: Iterable<string>) => ReadonlyMap<string, NameRead>;

const MOST_PROPOSALS = 3;
const LEAST_LIKENESS = 0.4;
/** Names that are compared by likeness; a column with more unknown names is no column of names. */
const MOST_COMPARED = 300;

/** Layouts of municipalities whose names are proposed: today's, and those before the last mergers. */
const LAYOUTS = [2026, 2017, 2012] as const;

/** A name as it is compared and answered: without padding, with single spaces. */
export function nameKey(text: string): string {
  return trimCell(text).replace(/[\s\u00a0]+/g, " ");
}

/** Reads regions by code, by name, or by the number of a municipality. */
export function regionReader({ regions }: Reference): NameReader {
  const comparable = [
    ...[COUNTRY, POLICE_UNIT].flatMap((code) => regions.get(code) ?? []),
    ...regions.districts,
    ...LAYOUTS.flatMap((year) => regions.municipalitiesIn(year)),
  ];
  const unique = [...new Map(comparable.map((region) => [region.code, region])).values()];
  const named = unique.map((region) => ({ region, letters: [region.name, ...region.aliases].map(letterGroups) }));
  return (texts) => {
    const all = [...texts];
    const cells = readRegions(all, "regions", regions);
    let compared = 0;
    return new Map(
      all.map((text): [string, NameRead] => {
        const label = nameKey(text);
        const cell = cells.get(text);
        const byNumber = /^\d{1,4}$/.test(label) ? regionCode(`GM${label.padStart(4, "0")}`) : undefined;
        if (byNumber && regions.get(byNumber)) return [text, { known: byNumber, proposals: [] }];
        if (cell?.kind === "region" && cell.name === undefined) return [text, { known: cell.code, proposals: [] }];
        const path = regionCode(label);
        if (path && regions.get(path)) return [text, { known: path, proposals: [] }];
        const found = regions.byName(label);
        const only = cell?.kind !== "ambiguous" && found.length === 1 ? found[0] : undefined;
        if (only) return [text, { known: only.code, proposals: [] }];
        compared += 1;
        const like = compared > MOST_COMPARED ? [] : nearest(label, named);
        return [text, { known: undefined, proposals: codes([...found, ...like]) }];
      }),
    );
  };
}

function nearest(
  label: string,
  named: readonly { readonly region: ReferenceRegion; readonly letters: readonly ReadonlySet<string>[] }[],
): readonly ReferenceRegion[] {
  const letters = letterGroups(label);
  return named
    .map(({ region, letters: own }) => ({ region, like: Math.max(...own.map((each) => likeness(letters, each))) }))
    .filter(({ like }) => like >= LEAST_LIKENESS)
    .sort((a, b) => b.like - a.like)
    .slice(0, MOST_PROPOSALS)
    .map(({ region }) => region);
}

function codes(regions: readonly ReferenceRegion[]): readonly string[] {
  return [...new Set(regions.map(({ code }) => code))].slice(0, MOST_PROPOSALS);
}

const CLASSIFICATIONS: readonly KnownClassification[] = ["police_crime", "police_nuisance", "cbs_crime"];

/**
 * Reads offences and kinds of nuisance. A name that several classifications share is known only when one of them alone
 * knows every name that is known at all.
 */
export function indicatorReader(reference: Reference): NameReader {
  const readers = CLASSIFICATIONS.map((of) => offenceReader(of, reference.offenceTypes));
  const namer = indicatorNamer(reference);
  return (texts) => {
    const read = [...texts].map((text) => {
      const label = nameKey(text);
      const ids = readers.flatMap((reader) => {
        const cell = reader(label);
        return cell.kind === "known" ? [String(cell.id)] : [];
      });
      const { certain, proposals } = namer(headWords(label).name);
      return { text, ids: ids.length === 0 && certain ? [String(certain)] : ids, proposals };
    });
    const known = read.filter(({ ids }) => ids.length > 0);
    const covering = CLASSIFICATIONS.filter((of) =>
      known.every(({ ids }) => ids.some((id) => id.startsWith(`${of}:`))),
    );
    return new Map(
      read.map(({ text, ids, proposals }): [string, NameRead] => {
        const own = covering.length === 1 ? ids.filter((id) => id.startsWith(`${covering[0]}:`)) : ids;
        if (own.length === 1) return [text, { known: own[0], proposals: [] }];
        return [text, { known: undefined, proposals: [...new Set([...ids, ...proposals])].slice(0, MOST_PROPOSALS) }];
      }),
    );
  };
}

/** Reads the units of a column of measures. */
export function measureReader(): NameReader {
  return (texts) => new Map([...texts].map((text) => [text, { known: unitMeasure(text), proposals: [] }]));
}

/** The indicator that a head names by itself. */
export function headIndicator(reference: Reference): (head: string) => string | undefined {
  const namer = indicatorNamer(reference);
  return (head) => namer(headWords(head).name).certain;
}

/** Whether an answer names a region that exists. */
export function isRegionAnswer(text: string, { regions }: Reference): boolean {
  const code = regionCode(text);
  return code !== undefined && (regions.get(code) !== undefined || !code.includes("/"));
}

/** Whether an answer names an indicator that a table can hold. */
export function isIndicatorAnswer(text: string, reference: Reference): boolean {
  const id = parseIndicatorId(text);
  if (!id || !isMappable(id.classification)) return false;
  return reference.indicators.has(id.id) || reference.offenceTypes.get(id.id) !== undefined;
}
