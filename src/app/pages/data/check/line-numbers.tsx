/** Line numbers of a file: in the sentence when they are few, behind a disclosure when they are many. */

import { lineNumbers, showLines } from "../../../../text/pages/pages-nl.ts";

const FEW = 3;

export function LineNumbers({ lines }: { readonly lines: readonly number[] }) {
  if (lines.length === 0) return null;
  if (lines.length <= FEW) return <span className="small">({lineNumbers(lines)})</span>;
  return (
    <details className="disclosure">
      <summary className="small">{showLines(lines.length)}</summary>
      <p className="small">{lineNumbers(lines)}</p>
    </details>
  );
}
