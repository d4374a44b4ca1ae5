/** Wide layouts that are recognised and not read: translated pivots, and ones with a topic or a dimension that is not ours. */

import type { Evidence } from "../../domain/receipt.ts";
import { denominatorLayout } from "../formats/denominators/denominator-layout.ts";
import { headList } from "../formats/long/long-issues.ts";
import { readablePivot } from "../formats/pivot/statline-pivot.ts";
import { translatedNuisance } from "../formats/pivot/translated-heads.ts";
import { tidyLayout } from "../formats/tidy/tidy-layout.ts";
import { municipalityNames } from "../formats/wide/wide-heads.ts";
import { wideLayout } from "../formats/wide/wide-layout.ts";
import { parsePeriodCell } from "../parse-period.ts";
import type { Sheet } from "../read-sheet.ts";
import { trimCell } from "../trim-cell.ts";
import { sheetTop } from "./heads.ts";
import type { Refusal } from "./refusal.ts";

/** Rows at the top in which a pivot names its dimensions. */
const TOP = 12;

function topCells(sheet: Sheet): readonly string[] {
  return sheet.rows.slice(0, TOP).flatMap((row) => row.slice(0, 3).map((cell) => trimCell(cell).toLowerCase()));
}

function titleEvidence(sheet: Sheet): readonly Evidence[] {
  const title = trimCell(sheet.rows[0]?.[0] ?? "");
  return title === "" ? [] : [{ kind: "title", text: title.slice(0, 120) }];
}

/** A pivot with a topic or a dimension that is not ours: a part of its figures would be taken for the whole. */
export const unknownPivot: Refusal = {
  kind: "unknown-pivot",
  recognise: (sheet) => {
    const cells = topCells(sheet);
    const dimension = cells.find((cell) => cell === "perioden" || cell === "regio's" || cell === "wijken en buurten");
    const topic = cells.find((cell) => cell === "onderwerp" || cell === "onderwerpen");
    if (topic === undefined || dimension === undefined || readablePivot(sheet) || denominatorLayout(sheet))
      return undefined;
    return { evidence: [...titleEvidence(sheet), { kind: "header", text: `${topic}, ${dimension}` }] };
  },
};

const ENGLISH_DIMENSIONS =
  /^(?:districts and neighbou?rhoods|regions?|municipalit(?:y|ies)|periods?|type of (?:crime|offen[cs]e))$/;
const ENGLISH_PERIODS = /^periods?$/;
const ENGLISH_TOPICS = /\b(?:nuisance|theft|burglary|crimes?|offen[cs]es|vandalism|assault|drunkenness|intoxication)\b/;

/** Whether a translated head leaves no doubt: of a dimension, or of one kind of nuisance. */
function isClear(key: string): boolean {
  return ENGLISH_DIMENSIONS.test(key) || translatedNuisance(key) !== undefined;
}

/** Dutch figures under heads that a browser translated: the names of areas are translated too, and cannot be trusted. */
export const translatedPivot: Refusal = {
  kind: "translated-pivot",
  recognise: (sheet, reference) => {
    const { heads, keys, headerRow } = sheetTop(sheet);
    if (tidyLayout(sheet) || wideLayout(sheet, municipalityNames(reference))) return undefined;
    const topics = keys.filter((key) => ENGLISH_TOPICS.test(key));
    if (!keys.some((key) => ENGLISH_DIMENSIONS.test(key)) || topics.length === 0) return undefined;
    const period = keys.findIndex((key) => ENGLISH_PERIODS.test(key));
    const rows = sheet.rows.slice(headerRow + 1);
    const hasPeriod = rows.some((cells) => parsePeriodCell(cells[period] ?? "").kind === "period");
    const evidence = heads.slice(0, 4).join(", ").slice(0, 120);
    return {
      evidence: [{ kind: "header", text: evidence }],
      facts: {
        kind: "translated-pivot",
        evidence,
        known: keys.filter((key) => translatedNuisance(key) !== undefined).length,
        unknown: headList(heads.filter((_, at) => !isClear(keys[at] ?? ""))),
        period: hasPeriod ? "yes" : "no",
      },
    };
  },
};
