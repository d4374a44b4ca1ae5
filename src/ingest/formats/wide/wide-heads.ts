/** Heads that are themselves an offence, an area or a period, or several of them joined: "Nederland_Totaal misdrijven_2014". */

import type { Reference } from "../../../reference/reference.ts";
import { parsePeriodCell } from "../../parse-period.ts";
import { trimCell } from "../../trim-cell.ts";
import { areaKey, bareArea, singleArea } from "../cells/area-labels.ts";
import { saysOtherFigures } from "../cells/counted-subject.ts";
import { isSheetDate } from "../cells/sheet-dates.ts";
import { translatedNuisance } from "../pivot/translated-heads.ts";
import { offenceSign } from "../tidy/tidy-offences.ts";

export type WideKind = "offence" | "region" | "period";

export interface WidePart {
  readonly kind: WideKind;
  /** The text as the readers know it. */
  readonly text: string;
}

const PERIOD_OF_R = /^X((?:19|20)\d{2})(\.?\*{0,2})$/;
const CRIME_OF_R = /^X(\d{1,2}\.\d{1,2}\.\d{1,2})\./;
const TOTAL_CRIME = /^totaal[ .]misdrijven$/i;
const CODE_SHAPE = /^(?:NL|LD|PV|RE)\d{2}$|^GM\d{4}$|^WK\d{6}$|^BU\d{8}$/;
const SUFFIXED = /\S\s*\((?:PV|LD|RE|gemeente)\)$/;

/** Whether a bare name is that of one municipality that the reference data know, and of nothing else. */
export type IsMunicipality = (name: string) => boolean;

/** Names of municipalities as the reference data have them; those of a province or a unit too are not among them. */
export function municipalityNames({ regions }: Reference): IsMunicipality {
  return (name) => bareArea(name, { hasLandParts: true }) === undefined && regions.byName(name).length === 1;
}

/** The parts that a head names with certainty; `undefined` for any other head, however much it looks like one. */
export function wideParts(head: string, isMunicipality: IsMunicipality): readonly WidePart[] | undefined {
  const text = trimCell(head).replace(/[\s\u00a0]+/g, " ");
  const part = (piece: string): WidePart | undefined =>
    partOf(piece) ?? (isMunicipality(piece) ? { kind: "region", text: piece } : undefined);
  const whole = part(text);
  if (whole) return [whole];
  const texts = text.split(/\s*[_|]\s*/);
  if (texts.length < 2 || texts.length > 3) return undefined;
  const parts = texts.map(part);
  if (!parts.every((part) => part !== undefined)) return undefined;
  return new Set(parts.map(({ kind }) => kind)).size === parts.length ? parts : undefined;
}

function partOf(text: string): WidePart | undefined {
  const ofR = PERIOD_OF_R.exec(text);
  if (ofR) return { kind: "period", text: `${ofR[1]}${(ofR[2] ?? "").replace(".", "")}` };
  if (parsePeriodCell(text).kind === "period" || isSheetDate(text)) return { kind: "period", text };
  const crime = CRIME_OF_R.exec(text)?.[1];
  if (crime) return { kind: "offence", text: crime };
  const translated = translatedNuisance(text);
  if (translated) return { kind: "offence", text: translated };
  if (TOTAL_CRIME.test(text)) return { kind: "offence", text: "Totaal misdrijven" };
  if (offenceSign(text) || text === "0.0.0") return saysOtherFigures(text) ? undefined : { kind: "offence", text };
  return isArea(text) ? { kind: "region", text } : undefined;
}

/** Codes, names with their level behind them, the country, and provinces and units that nothing else is called. */
function isArea(text: string): boolean {
  if (CODE_SHAPE.test(text) || SUFFIXED.test(text) || singleArea(text)) return true;
  const area = areaKey(text) === "" ? undefined : bareArea(text, { hasLandParts: true });
  return area !== undefined && area !== "ambiguous";
}
