/** The contract of a refusal: recognise by content what a file is that we do not read. */

import type { Issue } from "../../domain/issue.ts";
import type { Evidence, RefusedKind } from "../../domain/receipt.ts";
import type { Reference } from "../../reference/reference.ts";
import type { Sheet } from "../read-sheet.ts";

export interface Refusal {
  readonly kind: RefusedKind;
  /** What gives the file away; `undefined` when it is something else. */
  readonly recognise: (sheet: Sheet, reference: Reference) => Refused | undefined;
}

export interface Refused {
  readonly evidence: readonly Evidence[];
  /** What the sentence needs besides the evidence; never a value of a person. */
  readonly facts?: Issue["facts"];
  readonly lines?: readonly number[];
}
