/** Sheet to format: which reader fits, or what the file is instead, with the evidence for it. */

import type { FormatId, RefusedKind } from "../domain/receipt.ts";
import type { Reference } from "../reference/reference.ts";
import type { Recognition } from "./formats/export-format.ts";
import { EXPORT_FORMATS } from "./formats/registry.ts";
import type { Sheet } from "./read-sheet.ts";
import type { Refused } from "./refusals/refusal.ts";
import { REFUSALS } from "./refusals/registry.ts";

export type Recognised =
  | { readonly kind: "format"; readonly id: FormatId; readonly recognition: Recognition }
  | (Refused & { readonly kind: "refused"; readonly as: RefusedKind });

/**
 * What the sheet is. Things that we know and do not read come first, for their heads can resemble a table that we do read;
 * then the format with the most evidence; else `unknown`. A publication that comes with the app is one of our formats: what
 * else it could be was looked at when the app was made.
 */
export function recognise(sheet: Sheet, reference: Reference, isPublication = false): Recognised {
  for (const refusal of isPublication ? [] : REFUSALS) {
    const refused = refusal.recognise(sheet, reference);
    if (refused) return { ...refused, kind: "refused", as: refusal.kind };
  }
  let best: { readonly id: FormatId; readonly recognition: Recognition } | undefined;
  for (const format of EXPORT_FORMATS) {
    const recognition = format.recognise(sheet, reference);
    if (recognition && recognition.evidence.length > (best?.recognition.evidence.length ?? 0)) {
      best = { id: format.id, recognition };
    }
  }
  if (best) return { kind: "format", ...best };
  return { kind: "refused", as: "unknown", evidence: [] };
}
