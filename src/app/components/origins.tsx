/** "Waar komt dit getal vandaan?": a button that opens a sheet with source, file, rows, treatment and status. */

import { useId, useRef } from "react";
import { FIGURE_CONTROLS } from "../../text/controls-nl.ts";
import type { OriginView } from "../../view-models/view-parts.ts";

export function Origins({ origins }: { readonly origins: readonly OriginView[] }) {
  const sheet = useRef<HTMLDialogElement>(null);
  const title = useId();
  if (origins.length === 0) return null;
  return (
    <>
      <button className="link-button" type="button" onClick={() => sheet.current?.showModal()}>
        {FIGURE_CONTROLS.origins}
      </button>
      <dialog ref={sheet} className="sheet" aria-labelledby={title}>
        <h2 id={title}>{FIGURE_CONTROLS.origins}</h2>
        {origins.map((origin) => (
          <Facts key={origin.figure} origin={origin} />
        ))}
        <div className="action-row">
          <button className="button button-quiet" type="button" onClick={() => sheet.current?.close()}>
            {FIGURE_CONTROLS.close}
          </button>
        </div>
      </dialog>
    </>
  );
}

function Facts({ origin }: { readonly origin: OriginView }) {
  return (
    <dl className="facts">
      <dt>{FIGURE_CONTROLS.originFigure}</dt>
      <dd>
        <b>{origin.figure}</b>
      </dd>
      <dt>{FIGURE_CONTROLS.originSource}</dt>
      <dd>{origin.source}</dd>
      <dt>{FIGURE_CONTROLS.originFile}</dt>
      <dd>{origin.file}</dd>
      <dt>{FIGURE_CONTROLS.originRows}</dt>
      <dd>{origin.rows}</dd>
      <dt>{FIGURE_CONTROLS.originTreatment}</dt>
      <dd>{origin.treatment}</dd>
      <dt>{FIGURE_CONTROLS.originStatus}</dt>
      <dd>{origin.status}</dd>
    </dl>
  );
}
