/** The sign of a status or of a provenance, with its word: the same sign as in the charts. */

import { MARK_WORDS, type MarkKind } from "../../text/components-nl.ts";

interface MarkProps {
  readonly kind: MarkKind;
  /** Other words beside the sign: "waargenomen, Nederland". */
  readonly text?: string;
}

export function Mark({ kind, text = MARK_WORDS[kind] }: MarkProps) {
  return (
    <span className="mark" data-mark={kind}>
      <i className="mark-sign" aria-hidden="true" />
      {text}
    </span>
  );
}
