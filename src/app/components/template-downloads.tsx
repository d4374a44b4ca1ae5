/** Templates that a reader can download and fill in. */

import { templateLabel } from "../../text/controls-nl.ts";
import type { EmptyView } from "../../view-models/view-parts.ts";
import { useServices } from "../services.ts";

export function TemplateDownloads({ templates }: { readonly templates: EmptyView["templates"] }) {
  const { download } = useServices();
  return (
    <ul className="stack">
      {templates.map(({ title, fileName, csv, note }) => (
        <li key={fileName}>
          <button
            className="button button-quiet"
            type="button"
            onClick={() => download({ fileName, text: csv, mime: "text/csv;charset=utf-8" })}
          >
            {templateLabel(title)}
          </button>
          <p className="small">{note}</p>
        </li>
      ))}
    </ul>
  );
}
