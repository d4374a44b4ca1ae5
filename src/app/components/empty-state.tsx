/** No figures, said honestly: why, and what the reader can do. */

import { THEME } from "../../text/pages-nl.ts";
import type { EmptyView } from "../../view-models/view-parts.ts";
import { TemplateDownloads } from "./template-downloads.tsx";

export function EmptyState({ empty }: { readonly empty: EmptyView }) {
  return (
    <section className="section empty-state" aria-labelledby="empty">
      <h2 id="empty">{empty.title}</h2>
      <p>{empty.text}</p>
      <TemplateDownloads templates={empty.templates} />
      <p>
        <a href="#/gegevens">{THEME.ownFigures}</a>
      </p>
    </section>
  );
}
