/** What a reader must know about these figures: caveats, breaks, sources. How they were made stands under the trend. */

import { THEME } from "../../../text/pages/pages-nl.ts";
import type { ThemeFigures } from "../../../view-models/theme/theme-view.ts";
import { Origins } from "../../components/origins.tsx";

export function ReadingNotes({ figures, note }: { readonly figures: ThemeFigures; readonly note: string | undefined }) {
  const { indicator, annotations, source, origins } = figures;
  const remarks = new Set([...indicator.caveats, ...(note === undefined ? [] : [note])]);
  return (
    <section className="section grid" aria-labelledby="reading-notes">
      <div className="span-7 stack">
        <h2 id="reading-notes">{THEME.caveats}</h2>
        {[...remarks].map((remark) => (
          <p key={remark} className="measure">
            {remark}
          </p>
        ))}
        <p className="small">{source}</p>
        <div className="action-row small">
          <Origins origins={origins} />
        </div>
      </div>
      {annotations.length > 0 && (
        <div className="span-5 stack">
          <h3>{THEME.breaks}</h3>
          <ul className="stack">
            {annotations.map(({ from, text }) => (
              <li key={`${from}-${text}`} className="small">
                {text}
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
