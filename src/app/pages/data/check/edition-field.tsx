/** The edition date of a file that does not say it: proposed, to be confirmed. */

import { useId } from "react";
import { UPLOAD } from "../../../../text/controls-nl.ts";

interface EditionFieldProps {
  /** What the proposal rests on. */
  readonly because: string;
  /** `YYYY-MM-DD`, or empty. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

export function EditionField({ because, value, onChange }: EditionFieldProps) {
  const field = useId();
  const hint = useId();
  return (
    <div className="field measure">
      <label htmlFor={field}>{UPLOAD.editionDate}</label>
      <input
        id={field}
        type="date"
        value={value}
        aria-describedby={hint}
        onChange={(event) => onChange(event.target.value)}
      />
      <p className="field-hint" id={hint}>
        {UPLOAD.editionDateHint} {because}
      </p>
    </div>
  );
}
