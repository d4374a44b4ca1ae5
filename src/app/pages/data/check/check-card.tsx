/** A checked file: what it was taken for and why, where its rows went, what stood out, and the choice to load it. */

import { useId, useState } from "react";
import { REGION_NAMES } from "../../../../text/data/region-names-nl.ts";
import { TABLE_MAPPING } from "../../../../text/data/table-mapping-nl.ts";
import { DATA_PAGE } from "../../../../text/pages/pages-nl.ts";
import type { CheckView } from "../../../../view-models/data/loads-view.ts";
import type { CheckedItem } from "../../../state/uploads.ts";
import { LoadChoice } from "../history/load-choice.tsx";
import { RedoOffer } from "../history/redo-offer.tsx";
import type { Drafts } from "../mapping/mapping-drafts.ts";
import { MappingForm } from "../mapping/mapping-form.tsx";
import { MappingStep } from "../mapping/mapping-step.tsx";
import { SaveRecipe } from "../mapping/save-recipe.tsx";
import { Findings } from "./findings.tsx";
import { IncidentForm } from "./incident-form.tsx";
import { LineNumbers } from "./line-numbers.tsx";
import { PrintedLines } from "./printed-lines.tsx";
import { Preview, Rows } from "./receipt-tables.tsx";
import { isPending, type NameChoices, RegionNames } from "./region-names.tsx";
import { Revisions } from "./revisions.tsx";

export function CheckCard({ item }: { readonly item: CheckedItem }) {
  const { check } = item;
  const title = useId();
  const [drafts, setDrafts] = useState<Drafts>(new Map());
  const [isTablePending, setIsTablePending] = useState(false);
  const [names, setNames] = useState<NameChoices>(new Map());
  const areNamesPending = check.regionNames !== undefined && isPending(check.regionNames, names);
  const pending = areNamesPending ? REGION_NAMES.pending : undefined;
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
        {!check.accepted && check.table === undefined && <Refusal itemKey={item.key} check={check} />}
        <div className="stack">
          {check.quality !== undefined && check.accepted && <p className="standfirst">{check.quality.verdict}</p>}
          {check.effect !== undefined && <p>{check.effect}</p>}
        </div>
        {check.quality?.revisions !== undefined && <Revisions revisions={check.quality.revisions} />}
        <Findings itemKey={item.key} findings={findings} printable={check.quality?.linesKey !== undefined} />
        {check.regionNames !== undefined && (
          <RegionNames item={item} view={check.regionNames} choices={names} onChange={setNames} />
        )}
        {check.incidents !== undefined && !check.accepted && <IncidentForm item={item} offer={check.incidents} />}
        {check.mapping !== undefined && (
          <MappingForm
            itemKey={item.key}
            mapping={check.mapping}
            drafts={drafts}
            onChange={setDrafts}
            busy={item.state === "rechecking"}
            again={item.again === true}
          />
        )}
        {check.table !== undefined && <MappingStep item={item} table={check.table} onPending={setIsTablePending} />}
        {check.recipe !== undefined && check.accepted && <SaveRecipe draft={check.recipe} />}
        <div className="stack">
          {check.alreadyLoaded && <p>{check.remap ?? DATA_PAGE.alreadyLoaded}</p>}
          {check.redo !== undefined && <RedoOffer itemKey={item.key} fileName={check.fileName} redo={check.redo} />}
          {item.failure !== undefined && (
            <div className="notice" data-kind="warning" role="alert">
              <p>{item.failure}</p>
            </div>
          )}
          <LoadChoice item={item} drafts={drafts} obstacle={isTablePending ? TABLE_MAPPING.pending : pending} />
        </div>
        <Rows rows={check.rows} />
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
        <Preview figures={check.preview} />
      </div>
    </article>
  );
}

/** What is wrong, where, and what to do about it. */
function Refusal({ itemKey, check }: { readonly itemKey: string; readonly check: CheckView }) {
  return (
    <div className="notice" data-kind="warning">
      <p>
        <b>{DATA_PAGE.refused}</b>
      </p>
      {check.findings
        .filter(({ severity }) => severity === "blocks")
        .map(({ sentence, lines }) => (
          <div key={sentence}>
            {sentence}{" "}
            {check.quality?.linesKey !== undefined && lines.length > 0 ? (
              <PrintedLines itemKey={itemKey} lines={lines} />
            ) : (
              <LineNumbers lines={lines} />
            )}
          </div>
        ))}
    </div>
  );
}
