/** A change as cells of a table: both figures, the difference, the percentage, its interval and the verdict. */

import type { ChangeView } from "../../view-models/view-parts.ts";
import { Verdict } from "./verdict.tsx";

export function ChangeCells({ change }: { readonly change: ChangeView }) {
  return (
    <>
      <td className="number">{change.from.text}</td>
      <td className="number">{change.to.text}</td>
      <td className="number hide-small">{change.absolute}</td>
      <td className="number">{change.percentage}</td>
      <td className="number interval hide-small">{change.interval}</td>
      <td>
        <Verdict verdict={change.verdict} judgement={change.judgement}>
          {change.verdictText}
        </Verdict>
      </td>
    </>
  );
}
