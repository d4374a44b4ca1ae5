/** What stood out in a file, the worst first; every finding opens to the lines it is about. */

import { countOf } from "../../../../text/format.ts";
import { DATA_PAGE } from "../../../../text/pages/pages-nl.ts";
import type { FindingView } from "../../../../view-models/data/loads-view.ts";
import { MethodLink } from "../../../components/method-link.tsx";
import { LineNumbers } from "./line-numbers.tsx";
import { PrintedLines } from "./printed-lines.tsx";

const SEVERITIES: readonly { readonly severity: FindingView["severity"]; readonly title: string }[] = [
  { severity: "blocks", title: DATA_PAGE.blocks },
  { severity: "doubt", title: DATA_PAGE.doubts },
  { severity: "note", title: DATA_PAGE.notes },
];

/** More notes than this are folded: they are good to know and ask for nothing. */
const NOTES_SHOWN = 3;

interface FindingsProps {
  readonly itemKey: string;
  readonly findings: readonly FindingView[];
  /** Whether lines of this file may be shown as printed. */
  readonly printable: boolean;
}

export function Findings({ itemKey, findings, printable }: FindingsProps) {
  return SEVERITIES.map(({ severity, title }) => {
    const listed = findings.filter((finding) => finding.severity === severity);
    if (listed.length === 0) return null;
    const list = (
      <ul className="stack">
        {listed.map(({ sentence, lines }) => (
          <li key={sentence}>
            {sentence}{" "}
            {printable && lines.length > 0 ? (
              <PrintedLines itemKey={itemKey} lines={lines} />
            ) : (
              <LineNumbers lines={lines} />
            )}
          </li>
        ))}
      </ul>
    );
    return (
      <section key={severity} className="stack">
        <h3>{title}</h3>
        {severity === "doubt" && (
          <p className="small">
            <MethodLink part="controle" />
          </p>
        )}
        {severity === "note" && listed.length > NOTES_SHOWN ? (
          <details className="disclosure">
            <summary className="small">{countOf(listed.length, "opmerking", "opmerkingen")}</summary>
            {list}
          </details>
        ) : (
          list
        )}
      </section>
    );
  });
}
