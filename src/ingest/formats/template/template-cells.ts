/** Cells of the own template: indicators of any classification, units, statuses, and regions by code or name. */

import {
  classification,
  type IndicatorId,
  indicatorId,
  offenceCode,
  parseIndicatorId,
} from "../../../domain/indicator.ts";
import { MISSING_REASONS, type ObservedStatus } from "../../../domain/measured.ts";
import type { CellStatus, Measure } from "../../../domain/observation.ts";
import { regionCode } from "../../../domain/region.ts";
import type { Reference, ReferenceRegion } from "../../../reference/reference.ts";
import { trimCell } from "../../trim-cell.ts";
import { isLandPartLabel, singleArea } from "../cells/area-labels.ts";
import { type OffenceCell, offenceReader } from "../cells/offence-cell.ts";
import { asSaid, type RegionCell } from "../cells/region-cell.ts";

const UNITS: ReadonlyMap<string, Measure> = new Map<string, Measure>([
  ["aantal", "count"],
  ["count", "count"],
  ["personen", "count"],
  ["per 1.000 inwoners", "per1000"],
  ["per 1000 inwoners", "per1000"],
  ["per1000", "per1000"],
]);

/**
 * A function that says what a unit measures: `aantal` and `personen` are counts; a unit that is no count and no rate gives
 * `value`. Without a unit it is that of the template, and a count for codes of police and CBS.
 */
export function templateMeasures(reference: Reference): (indicator: IndicatorId, unit: string) => Measure {
  const units = new Map(reference.uploads.flatMap(({ indicators }) => indicators.map(({ id, unit }) => [id, unit])));
  return (indicator, unit) => {
    const written = trimCell(unit).toLowerCase();
    if (written !== "") return UNITS.get(written) ?? "value";
    if (/^(?:police_crime|police_nuisance|cbs_crime):/.test(indicator)) return "count";
    return UNITS.get(units.get(indicator) ?? "") ?? "value";
  };
}

/** A function that says whether a unit is one that we know: of a count, of a rate, or of an indicator of a template. */
export function templateUnits({ uploads }: Reference): (unit: string) => boolean {
  const own = uploads.flatMap(({ indicators }) => indicators.map(({ unit }) => unit.trim().toLowerCase()));
  const known = new Set(["", ...UNITS.keys(), ...own]);
  return (unit) => known.has(trimCell(unit).toLowerCase());
}

const STATUSES: ReadonlyMap<string, ObservedStatus> = new Map<string, ObservedStatus>([
  ["", "observed"],
  ["observed", "observed"],
  ["definitief", "observed"],
  ["definitive", "observed"],
  ["provisional", "provisional"],
  ["voorlopig", "provisional"],
  ["*", "provisional"],
  ["revised_provisional", "revised_provisional"],
  ["nader voorlopig", "revised_provisional"],
  ["**", "revised_provisional"],
]);

/** A status as written; `undefined` for one that we do not know, an estimate included: that is no observation. */
export function templateStatus(text: string): CellStatus | undefined {
  const key = trimCell(text).toLowerCase();
  const observed = STATUSES.get(key);
  if (observed) return observed;
  const reason = MISSING_REASONS.find((candidate) => key === `missing:${candidate.toLowerCase()}`);
  return reason ? `missing:${reason}` : undefined;
}

/** Codes of police and CBS: under another classification they are kept and said, for its name may be a slip of the pen. */
const OFFICIAL_SHAPE = /^(?:\d{1,2}\.\d{1,2}\.\d{1,2}|CRI\d{4}|T\d{6}|[EFM]\d{2,3})$/;

/**
 * A function that reads a classification and an indicator; codes of police and CBS are held to their official shape. The name of
 * a template may stand as the classification of its indicators.
 */
export function templateIndicators(reference: Reference): (classificationText: string, text: string) => OffenceCell {
  const official = {
    police_crime: offenceReader("police_crime", reference.offenceTypes),
    police_nuisance: offenceReader("police_nuisance", reference.offenceTypes),
    cbs_crime: offenceReader("cbs_crime", reference.offenceTypes),
  };
  const ofTemplates = new Set(reference.uploads.flatMap(({ indicators }) => indicators.map(({ id }) => id)));
  return (classificationText, text) => {
    const inClassification = classification(classificationText);
    if (!inClassification) return { kind: "unknown" };
    if (inClassification === "police_crime") return official.police_crime(text);
    if (inClassification === "police_nuisance") return official.police_nuisance(text);
    if (inClassification === "cbs_crime") return official.cbs_crime(text);
    const code = offenceCode(text);
    if (!code) return { kind: "unknown" };
    const ofTemplate = parseIndicatorId(`upload:${inClassification}/${code}`)?.id;
    if (ofTemplate && ofTemplates.has(ofTemplate)) return { kind: "known", id: ofTemplate };
    return { kind: OFFICIAL_SHAPE.test(code) ? "new" : "known", id: indicatorId(inClassification, code) };
  };
}

/**
 * Reads all different texts of the region column: a code, a path such as `district/twente`, or a name of any level. A bare
 * name of both a land part and the police unit is the unit, unless the file has land parts.
 */
export function templateRegions(texts: Iterable<string>, reference: Reference): ReadonlyMap<string, RegionCell> {
  const labels = [...texts].map((text) => ({ text, label: trimCell(text).replace(/[\s\u00a0]+/g, " ") }));
  const hasLandParts = labels.some(({ label }) => isLandPartLabel(label));
  return new Map(
    labels.map(({ text, label }) => [
      text,
      asSaid(templateRegion(label, reference, hasLandParts), label, reference.regions),
    ]),
  );
}

function templateRegion(label: string, reference: Reference, hasLandParts: boolean): RegionCell {
  const code = singleArea(label) ?? regionCode(label);
  const isOwnPath = code?.includes("/") === true && !reference.regions.get(code);
  if (code && !isOwnPath) return { kind: "region", code };
  const found = preferred(reference.regions.byName(label), hasLandParts);
  if (found.length > 1) return { kind: "ambiguous" };
  return found[0] ? { kind: "region", code: found[0].code } : { kind: "unknown" };
}

function preferred(found: readonly ReferenceRegion[], hasLandParts: boolean): readonly ReferenceRegion[] {
  if (found.length < 2 || hasLandParts) return found;
  return found.filter((region) => region.level !== "land_part");
}
