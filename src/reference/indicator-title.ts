/** What an indicator is called where files are checked and loaded. */

import { parseIndicatorId } from "../domain/indicator.ts";
import type { Reference } from "./reference.ts";

/** The official title, or what the template of a person's own figures says; `undefined` of any other text. */
export function indicatorTitle(
  { indicators, uploads }: Pick<Reference, "indicators" | "uploads">,
  text: string,
): string | undefined {
  const id = parseIndicatorId(text)?.id;
  const official = id && indicators.get(id)?.title;
  return official ?? uploads.flatMap((upload) => upload.indicators).find((indicator) => indicator.id === id)?.label;
}
