/** The project's own template, by which the network brings figures that no public table has. */

import type { ExportFormat } from "../export-format.ts";
import { readOwnTemplate } from "./read-own-template.ts";
import { templateLayout } from "./template-layout.ts";

export const ownTemplate: ExportFormat = {
  id: "own-template",
  recognise: (sheet) => {
    const layout = templateLayout(sheet);
    if (!layout) return undefined;
    const value = layout.column("value");
    return {
      evidence: [{ kind: "header", text: layout.heads.join(";").slice(0, 120) }],
      header: { row: layout.headerRow, width: layout.heads.length, figures: value === undefined ? [] : [value] },
      read: (reference, fileName) => readOwnTemplate(sheet, layout, reference, fileName),
    };
  },
};
