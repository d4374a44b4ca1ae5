/** What a reader can do where there are no figures: fill in a template and load it. */

import { templateLabel } from "../../text/controls-nl.ts";
import { THEME } from "../../text/pages/pages-nl.ts";
import type { EmptyView } from "../../view-models/view-parts.ts";
import { useServices } from "../services.ts";

export function EmptyState({ empty }: { readonly empty: EmptyView }) {
  const { download } = useServices();
  return (
    <section className="section section-first empty-state" aria-labelledby="empty">
      <h2 id="empty">{THEME.ownFigures}</h2>
      <p>{empty.text}</p>
      {empty.templates.map(({ title, fileName, csv, note }) => (
        <div key={fileName} className="stack">
          <p>
            <button
              className="button"
              type="button"
              onClick={() => download({ fileName, content: csv, mime: "text/csv;charset=utf-8" })}
            >
              {templateLabel(title)}
            </button>
          </p>
          <p className="small">{note}</p>
        </div>
      ))}
      <p>
        <a href="#/gegevens">{THEME.toData}</a>
      </p>
    </section>
  );
}
