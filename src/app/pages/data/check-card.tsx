/** A checked file: what it was taken for and why, where its rows went, what stood out, and the choice to load it. */

import { useQueryClient } from "@tanstack/react-query";
import { useId, useState } from "react";
import { UPLOAD } from "../../../text/controls-nl.ts";
import { DATA_PAGE } from "../../../text/pages-nl.ts";
import type { CheckView } from "../../../view-models/loads-view.ts";
import { DATASET_KEY } from "../../queries/opening.ts";
import { useServices } from "../../services.ts";
import { leaveFile, loadFile, type UploadItem } from "../../state/uploads.ts";
import { CloseButton } from "./close-button.tsx";
import { EditionField } from "./edition-field.tsx";
import { Findings } from "./findings.tsx";
import { LineNumbers } from "./line-numbers.tsx";
import { Preview, Rows } from "./receipt-tables.tsx";

type CheckedItem = Extract<UploadItem, { readonly state: "checked" | "loading" }>;

export function CheckCard({ item }: { readonly item: CheckedItem }) {
  const { check } = item;
  const title = useId();
  const findings = check.findings.filter(({ severity }) => check.accepted || severity !== "blocks");
  return (
    <article className="receipt section section-first" aria-labelledby={title}>
      <header className="figure-header">
        <h2 id={title}>{check.title}</h2>
        <p className="subtitle">
          {check.fileName} · {check.subtitle}
        </p>
      </header>
      <div className="stack-wide">
        {!check.accepted && <Refusal check={check} />}
        {check.evidence.length > 0 && (
          <section>
            <h3>{DATA_PAGE.evidence}</h3>
            <ul className="evidence-list">
              {check.evidence.map((sign) => (
                <li key={sign}>{sign}</li>
              ))}
            </ul>
          </section>
        )}
        <Rows rows={check.rows} />
        <Findings findings={findings} />
        <Preview figures={check.preview} />
        <div className="stack">
          {check.effect !== undefined && <p>{check.effect}</p>}
          {check.alreadyLoaded && <p>{DATA_PAGE.alreadyLoaded}</p>}
          {item.failure !== undefined && (
            <div className="notice" data-kind="warning" role="alert">
              <p>{item.failure}</p>
            </div>
          )}
          <Choice item={item} />
        </div>
      </div>
    </article>
  );
}

/** What is wrong, where, and what to do about it. */
function Refusal({ check }: { readonly check: CheckView }) {
  return (
    <div className="notice" data-kind="warning">
      <p>
        <b>{DATA_PAGE.refused}</b>
      </p>
      {check.findings
        .filter(({ severity }) => severity === "blocks")
        .map(({ sentence, lines }) => (
          <div key={sentence}>
            {sentence} <LineNumbers lines={lines} />
          </div>
        ))}
    </div>
  );
}

function Choice({ item }: { readonly item: CheckedItem }) {
  const { engine } = useServices();
  const queryClient = useQueryClient();
  const { check, key } = item;
  const [editionDate, setEditionDate] = useState(check.editionDate?.value ?? "");
  const busy = item.state === "loading";
  const dateMissing = check.editionDate !== undefined && editionDate === "";
  const hint = useId();
  const load = async (): Promise<void> => {
    const state = await loadFile(engine, key, check.editionDate === undefined ? undefined : editionDate);
    if (state !== undefined) queryClient.setQueryData(DATASET_KEY, state);
  };
  return (
    <>
      {check.editionDate !== undefined && (
        <EditionField because={check.editionDate.because} value={editionDate} onChange={setEditionDate} />
      )}
      <div className="action-row">
        {check.stageId !== undefined && (
          <button
            className="button"
            type="button"
            disabled={busy || dateMissing}
            aria-describedby={dateMissing ? hint : undefined}
            onClick={() => void load()}
          >
            {busy ? UPLOAD.loading : UPLOAD.load}
          </button>
        )}
        {check.stageId === undefined ? (
          <CloseButton itemKey={key} />
        ) : (
          <button
            className="button button-quiet"
            type="button"
            disabled={busy}
            onClick={() => void leaveFile(engine, key)}
          >
            {UPLOAD.doNotLoad}
          </button>
        )}
        {dateMissing && (
          <span className="small" id={hint}>
            {UPLOAD.editionDateMissing}
          </span>
        )}
      </div>
    </>
  );
}
