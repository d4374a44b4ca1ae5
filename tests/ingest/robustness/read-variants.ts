/** The variants of a file that break the law: other figures than the original, and nobody told. */

import type { IngestResult } from "../../../src/ingest/ingest.ts";
import { figuresOf, isQuestioned, sameFigures, wrongCells } from "./figures.ts";
import { variantsOf } from "./variants.ts";

/** Faults that writing the rows anew, or other heads, mend: the variant then says more than the original, and rightly so. */
const MENDED: ReadonlySet<string> = new Set([
  "truncated",
  "brokenQuotes",
  "mixedDecimalMarks",
  "notationUnsure",
  "ambiguousHeader",
  "encodingUnsure",
]);

export interface VariantsRead {
  /** Variants that break the law, with what is wrong. */
  readonly broken: readonly string[];
  readonly tried: number;
  /** Variants that gave every figure of the original. */
  readonly same: number;
}

/**
 * A variant is right when it gives the figures of the original, or when it is refused or questioned and none of its figures
 * is another one than that of the original. Of a file that is refused, a variant may not give figures either.
 */
export async function readVariants(
  bytes: Uint8Array,
  read: (bytes: Uint8Array) => Promise<IngestResult>,
): Promise<VariantsRead> {
  const whole = await read(bytes);
  if (whole.issues.some(({ code }) => MENDED.has(code))) return { broken: [], tried: 0, same: 0 };
  const original = figuresOf(whole);
  const broken: string[] = [];
  const variants = variantsOf(bytes);
  let same = 0;
  for (const variant of variants) {
    const result = await read(variant.bytes);
    const figures = figuresOf(result);
    const wrong = wrongCells(original, figures);
    if (wrong.length > 0) broken.push(`${variant.name}: ${wrong.slice(0, 2).join(" | ")}`);
    else if (sameFigures(original, figures)) same += 1;
    else if (!isQuestioned(result)) broken.push(`${variant.name}: cells lost unsaid`);
  }
  return { broken, tried: variants.length, same };
}
