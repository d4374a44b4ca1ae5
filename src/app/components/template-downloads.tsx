/** Templates that a reader can download and fill in, as rows. */

import { templateLabel, UPLOAD } from "../../text/controls-nl.ts";
import type { EmptyView } from "../../view-models/view-parts.ts";
import { useServices } from "../services.ts";

export function TemplateDownloads({ templates }: { readonly templates: EmptyView["templates"] }) {
  const { download } = useServices();
  return (
    <ul className="history-list">
      {templates.map(({ title, fileName, csv, note }) => (
        <li key={fileName}>
          <p>
            <b>{title}</b>
          </p>
          <p className="small">{note}</p>
          <p className="small">
            <button
              className="link-button"
              type="button"
              aria-label={templateLabel(title)}
              onClick={() => download({ fileName, content: csv, mime: "text/csv;charset=utf-8" })}
            >
              {UPLOAD.download}
            </button>
          </p>
        </li>
      ))}
    </ul>
  );
}
