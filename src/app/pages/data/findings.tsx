/** What stood out in a file, the worst first, each with its line numbers. */

import { DATA_PAGE } from "../../../text/pages-nl.ts";
import type { FindingView } from "../../../view-models/loads-view.ts";
import { LineNumbers } from "./line-numbers.tsx";

const SEVERITIES: readonly { readonly severity: FindingView["severity"]; readonly title: string }[] = [
  { severity: "blocks", title: DATA_PAGE.blocks },
  { severity: "doubt", title: DATA_PAGE.doubts },
  { severity: "note", title: DATA_PAGE.notes },
];

export function Findings({ findings }: { readonly findings: readonly FindingView[] }) {
  return SEVERITIES.map(({ severity, title }) => {
    const listed = findings.filter((finding) => finding.severity === severity);
    if (listed.length === 0) return null;
    return (
      <section key={severity} className="stack">
        <h3>{title}</h3>
        <ul className="stack">
          {listed.map(({ sentence, lines }) => (
            <li key={sentence}>
              {sentence} <LineNumbers lines={lines} />
            </li>
          ))}
        </ul>
      </section>
    );
  });
}
