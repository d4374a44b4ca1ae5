/** Cells that name a region: by code as printed, or by a label that StatLine, the portal or a person wrote. */

import { namedRegionCode, type RegionCode, regionCode } from "../../../domain/region.ts";
import type { RegionTree } from "../../../reference/reference.ts";
import { trimCell } from "../../trim-cell.ts";
import type { LooseName } from "../export-format.ts";
import {
  type AreaSuffix,
  areaKey,
  areaWithSuffix,
  bareArea,
  isLandPartLabel,
  policeRegion,
  singleArea,
} from "./area-labels.ts";
import type { RegionColumn } from "./column-names.ts";

export type RegionCell =
  | {
      readonly kind: "region";
      readonly code: RegionCode;
      /** Set when the region is known by name alone: the name as printed. */
      readonly name?: string;
      /** Set when other areas in such a table can carry the same name. */
      readonly loose?: LooseName;
      /** Set when a person said which region the name stands for. */
      readonly said?: true;
    }
  /** A person said that its rows are left out. */
  | { readonly kind: "leftOut" }
  | { readonly kind: "ambiguous" }
  | { readonly kind: "unknown" };

const UNKNOWN: RegionCell = { kind: "unknown" };
const AMBIGUOUS: RegionCell = { kind: "ambiguous" };

const SUFFIXED = /^(.+?)\s*\((PV|LD|RE|PO|gemeente)\)$/;
/** Levels that we do not read, such as "(CR)" for a COROP area; "(O.)" and "(NH.)" belong to names. */
const OTHER_SUFFIX = /\([A-Z]{2,5}\)$/;
const CODE_SHAPE = /^[A-Z]{2}[A-Z0-9]{2,8}$/;
const LONGEST_NAME = 100;

/** Reads all different texts of a region column at once: what a bare name means depends on its neighbours. */
export function readRegions(
  texts: Iterable<string>,
  areas: RegionColumn,
  regions: RegionTree,
): ReadonlyMap<string, RegionCell> {
  const labels = [...texts].map((text) => ({ text, label: trimCell(text).replace(/[\s\u00a0]+/g, " ") }));
  const unitNamed = labels.some(({ label }) => /^Oost-Nederland \(RE\)$|^RE02$/.test(label));
  const landParts = labels.some(({ label }) => isLandPartLabel(label));
  const context = { areas, regions, hasLandParts: landParts || unitNamed };
  const cells = new Map(labels.map(({ text, label }) => [text, asSaid(readRegion(label, context), label, regions)]));
  return withoutSharedSlugs(cells);
}

/** A region that the reference data do not know for certain, as a person explained its name. */
export function asSaid(cell: RegionCell, label: string, regions: RegionTree): RegionCell {
  if (cell.kind === "region" && cell.name === undefined) return cell;
  const said = regions.saidOf(label) ?? regions.saidOf(label.replace(/\s*\(gemeente\)$/, ""));
  if (said === undefined) return cell;
  return said === "leftOut" ? { kind: "leftOut" } : { kind: "region", code: said, said: true };
}

/** Why the rows of a region are not read. */
export function regionDrop(cell: RegionCell | undefined): "unknownRegion" | "regionAmbiguous" | "leftOut" {
  if (cell?.kind === "leftOut") return "leftOut";
  return cell?.kind === "ambiguous" ? "regionAmbiguous" : "unknownRegion";
}

interface Context {
  readonly areas: RegionColumn;
  readonly regions: RegionTree;
  readonly hasLandParts: boolean;
}

function readRegion(label: string, context: Context): RegionCell {
  if (label === "" || label.length > LONGEST_NAME) return UNKNOWN;
  if (CODE_SHAPE.test(label)) return known(regionCode(label));
  if (context.areas === "places") return named("place", label);
  if (context.areas === "translated") return knownMunicipality(label, context) ?? UNKNOWN;
  const suffixed = SUFFIXED.exec(label);
  const [name, suffix] = [suffixed?.[1] ?? label, suffixed?.[2]];
  if (suffix === "gemeente") return municipality(name, context);
  if (suffix === "PO") return known(policeRegion(name));
  if (isAreaSuffix(suffix)) return known(areaWithSuffix(name, suffix));
  const single = singleArea(label);
  if (single) return known(single);
  return context.areas === "neighbourhoods" ? neighbourhood(label, context) : bareRegion(label, context);
}

function isAreaSuffix(suffix: string | undefined): suffix is AreaSuffix {
  return suffix === "PV" || suffix === "LD" || suffix === "RE";
}

function known(code: RegionCode | undefined): RegionCell {
  return code ? { kind: "region", code } : UNKNOWN;
}

function named(level: "place" | "municipality" | "neighbourhood", name: string): RegionCell {
  const code = regionCode(namedRegionCode(level, name));
  if (!code) return UNKNOWN;
  return level === "neighbourhood" ? { kind: "region", code, name, loose: level } : { kind: "region", code, name };
}

function bareRegion(label: string, context: Context): RegionCell {
  if (OTHER_SUFFIX.test(label)) return UNKNOWN;
  const area = bareArea(label, context);
  if (area === "ambiguous") return AMBIGUOUS;
  return area ? known(area) : municipality(label, context);
}

/** A municipality of the reference data by its code, any other one by its name; none has a digit or a quote in it. */
function municipality(name: string, context: Context): RegionCell {
  if (areaKey(name) === "niet in te delen" || /[\d"]/.test(name)) return UNKNOWN;
  const found = context.regions.byName(name, ["municipality"]);
  if (found.length > 1) return AMBIGUOUS;
  return found[0] ? known(found[0].code) : named("municipality", name);
}

/**
 * A wijk or buurt can carry the name of its municipality; which of them it is shows in how often the name occurs. Names of
 * municipalities that are no more, such as Groesbeek, are those of a wijk or buurt: police tables have today's layout.
 */
function neighbourhood(label: string, context: Context): RegionCell {
  return knownMunicipality(label, context) ?? named("neighbourhood", label);
}

/** A municipality of today by its bare name, which a wijk or buurt can carry too. */
function knownMunicipality(label: string, context: Context): RegionCell | undefined {
  const found = context.regions.byName(label, ["municipality"]).filter((region) => region.validTo === undefined);
  if (found.length > 1) return AMBIGUOUS;
  return found[0] && { kind: "region", code: found[0].code, loose: "municipality" };
}

/** Two names that differ only in signs would get one path: neither is kept, for their figures would be mixed up. */
export function withoutSharedSlugs(cells: ReadonlyMap<string, RegionCell>): ReadonlyMap<string, RegionCell> {
  const names = new Map<RegionCode, Set<string>>();
  for (const cell of cells.values()) {
    if (cell.kind !== "region" || cell.name === undefined) continue;
    names.set(cell.code, (names.get(cell.code) ?? new Set()).add(cell.name.toLowerCase()));
  }
  const shared = (cell: RegionCell) => cell.kind === "region" && (names.get(cell.code)?.size ?? 0) > 1;
  return new Map([...cells].map(([text, cell]) => [text, shared(cell) ? AMBIGUOUS : cell]));
}
