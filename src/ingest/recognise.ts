/** Sheet to format: which reader fits, or what the file is instead, with the evidence for it. */

import type { Evidence, FormatId, RefusedKind } from "../domain/receipt.ts";
import type { Recognition } from "./formats/export-format.ts";
import { EXPORT_FORMATS } from "./formats/registry.ts";
import type { Sheet } from "./read-sheet.ts";
import { REFUSALS } from "./refusals/registry.ts";

export type Recognised =
  | { readonly kind: "format"; readonly id: FormatId; readonly recognition: Recognition }
  | { readonly kind: "refused"; readonly as: RefusedKind; readonly evidence: readonly Evidence[] };

/**
 * What the sheet is. Things that we know and do not read come first, for their heads can resemble a table that we do read;
 * then the format with the most evidence; else `unknown`, with the heads that were found.
 */
export function recognise(sheet: Sheet): Recognised {
  for (const refusal of REFUSALS) {
    const evidence = refusal.recognise(sheet);
    if (evidence) return { kind: "refused", as: refusal.kind, evidence };
  }
  let best: { readonly id: FormatId; readonly recognition: Recognition } | undefined;
  for (const format of EXPORT_FORMATS) {
    const recognition = format.recognise(sheet);
    if (recognition && recognition.evidence.length > (best?.recognition.evidence.length ?? 0)) {
      best = { id: format.id, recognition };
    }
  }
  if (best) return { kind: "format", ...best };
  return { kind: "refused", as: "unknown", evidence: [] };
}
