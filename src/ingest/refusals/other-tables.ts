/** Tables in a layout that we read, of which the dimensions or the measures are others than ours. */

import { observationsLayout } from "../formats/long/observations-layout.ts";
import { theftLayout } from "../formats/long/theft-layout.ts";
import { sheetTop } from "./heads.ts";
import type { Refusal } from "./refusal.ts";

/** Heads of second dimensions in tables of CBS about crime. */
const SECOND_DIMENSION =
  /^(?:gebruikvangeweld|gebruik van geweld|soortdiefstal|soort diefstal|geslacht|leeftijd|herkomst|aangiftedoen|aangifte doen)$/;

/** Tables in which a row is of two kinds at once and whose totals are not known: rows may not be added up by one of them. */
export const twoTypeDimensions: Refusal = {
  kind: "two-type-dimensions",
  recognise: (sheet) => {
    const { heads, keys } = sheetTop(sheet);
    const second = heads.filter((_, column) => SECOND_DIMENSION.test(keys[column] ?? ""));
    const both = keys.includes("soortmisdrijf") && keys.includes("overlast");
    const isTable = keys.includes("perioden") && !theftLayout(sheet);
    if (!isTable || (second.length === 0 && !both)) return undefined;
    return { evidence: [{ kind: "header", text: both ? "SoortMisdrijf, Overlast" : second.join(", ").slice(0, 120) }] };
  },
};

/** Observations of OData 4 of another table than ours, or without a measure of ours. */
export const odataV4: Refusal = {
  kind: "odata-v4",
  recognise: (sheet) => {
    const { heads, keys } = sheetTop(sheet);
    const isV4 = keys.includes("measure") && keys.includes("valueattribute") && !observationsLayout(sheet);
    return isV4 ? { evidence: [{ kind: "header", text: heads.slice(0, 6).join(", ").slice(0, 120) }] } : undefined;
  },
};
