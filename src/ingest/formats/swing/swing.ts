/** Sheets of Swing, the software behind waarstaatjegemeente.nl: a column per indicator, or per indicator and year. */

import type { Evidence } from "../../../domain/receipt.ts";
import type { ExportFormat } from "../export-format.ts";
import { readSwing } from "./read-swing.ts";
import { type SwingLayout, swingLayout } from "./swing-layout.ts";

export const swing: ExportFormat = {
  id: "swing",
  recognise: (sheet) => {
    const layout = swingLayout(sheet);
    if (!layout) return undefined;
    const figures = [...layout.figures, ...layout.withoutPeriod].map(({ column }) => column);
    return {
      evidence: evidenceOf(layout),
      header: { row: layout.headerRow, width: layout.heads.length, figures },
      read: (reference, fileName, answers) => readSwing(sheet, layout, reference, fileName, answers ?? []),
    };
  },
};

function evidenceOf(layout: SwingLayout): readonly Evidence[] {
  const { heads, item, level, period } = layout;
  const keys = "fixed" in level ? [item] : [level.column, item];
  const columns = (period < 0 ? keys : [period, ...keys]).map((at) => heads[at] ?? "").filter((head) => head !== "");
  const first = period < 0 ? layout.figures[0] : undefined;
  return [
    ...(columns.length > 0 ? [{ kind: "columns" as const, text: columns.join(", ") }] : []),
    ...(first ? [{ kind: "header" as const, text: (heads[first.column] ?? "").slice(0, 120) }] : []),
  ];
}
