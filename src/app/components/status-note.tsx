/** What came of the last thing somebody did: announced, takes the focus, and is gone when there is nothing to say. */

import type { Ref } from "react";

interface StatusNoteProps {
  readonly ref: Ref<HTMLParagraphElement>;
  /** Empty when there is nothing to say. */
  readonly text: string;
  readonly hasFailed: boolean;
}

export function StatusNote({ ref, text, hasFailed }: StatusNoteProps) {
  return (
    <p
      ref={ref}
      tabIndex={-1}
      role="status"
      className={text === "" ? undefined : "notice"}
      data-kind={hasFailed ? "warning" : undefined}
    >
      {text}
    </p>
  );
}
