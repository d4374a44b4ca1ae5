/** "Hoe weten we dit?": what a verdict stands on, folded in until somebody asks. */

import { EVIDENCE_TITLE } from "../../text/evidence-nl.ts";

/** One sentence each; nothing is shown where there are none. */
export function Evidence({ sentences }: { readonly sentences: readonly string[] }) {
  if (sentences.length === 0) return null;
  return (
    <details className="disclosure small">
      <summary>{EVIDENCE_TITLE}</summary>
      <ul className="stack">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </details>
  );
}
