/** Files of the publishers that hold no figures: code lists and the description of a table. */

import { sheetTop } from "./heads.ts";
import type { Refusal } from "./refusal.ts";

/** List of keys with their titles: `Key`/`Title` in OData 3, `Identifier`/`Title` in OData 4. */
export const codeList: Refusal = {
  kind: "code-list",
  recognise: (sheet) => {
    const { heads, keys } = sheetTop(sheet);
    const hasKeys = keys[0] === "key" || keys[0] === "identifier";
    const described = keys.includes("title") && (keys.includes("description") || keys.length <= 3);
    return hasKeys && described ? { evidence: [{ kind: "header", text: heads.slice(0, 6).join(", ") }] } : undefined;
  },
};

const SECTIONS: ReadonlySet<string> = new Set(["tableinfos", "dataproperties", "categorygroups"]);

/** Description of a table: several sections in one file, each with its own header. */
export const metadata: Refusal = {
  kind: "metadata",
  recognise: (sheet) => {
    for (const row of sheet.rows.slice(0, 12)) {
      const [first = "", ...rest] = row.map((cell) => cell.trim());
      if (SECTIONS.has(first.toLowerCase()) && rest.every((cell) => cell === "")) {
        return { evidence: [{ kind: "title", text: first }] };
      }
    }
    return undefined;
  },
};
