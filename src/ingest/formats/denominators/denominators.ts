/** Tables of CBS about inhabitants and dwellings, which rates are per: 37230ned, 70072ned and 81955NED in their layouts. */

import type { ExportFormat } from "../export-format.ts";
import { denominatorLayout } from "./denominator-layout.ts";
import { readDenominators } from "./read-denominators.ts";

export const denominators: ExportFormat = {
  id: "denominators",
  recognise: (sheet) => {
    const layout = denominatorLayout(sheet);
    if (!layout) return undefined;
    if (layout.kind === "pivot") {
      const { headerRow, width, rowHeads, title } = layout.pivot;
      const figures = Array.from({ length: width - rowHeads.length }, (_, column) => rowHeads.length + column);
      return {
        evidence: [
          {
            kind: "header",
            text: ["Onderwerp", ...rowHeads]
              .filter((head) => head !== "")
              .join(", ")
              .slice(0, 120),
          },
          ...(title === "" ? [] : [{ kind: "title" as const, text: title.slice(0, 120) }]),
        ],
        header: { row: headerRow, width, figures },
        read: (reference, fileName) => readDenominators(sheet, layout, reference, fileName),
      };
    }
    const { headerRow, heads, topics } = layout;
    const text = topics.map(({ column }) => heads[column] ?? "").join(", ");
    return {
      evidence: [{ kind: "header", text: text.slice(0, 120) }],
      header: { row: headerRow, width: heads.length, figures: topics.map(({ column }) => column) },
      read: (reference, fileName) => readDenominators(sheet, layout, reference, fileName),
    };
  },
};
