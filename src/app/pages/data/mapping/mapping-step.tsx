/** A table that no format recognises: what is seen of it, what a person says of it, and what came of that at once. */

import { useCallback, useEffect, useId, useState } from "react";
import type { TableMapping } from "../../../../domain/table-mapping.ts";
import { mappingLooked, TABLE_MAPPING } from "../../../../text/data/table-mapping-nl.ts";
import type { TableMappingView } from "../../../../view-models/data/table-mapping-view.ts";
import { useServices } from "../../../services.ts";
import { type CheckedItem, recheckFile } from "../../../state/uploads.ts";
import { MappingColumns } from "./mapping-columns.tsx";
import { MappingFixed } from "./mapping-fixed.tsx";
import { MappingLayout } from "./mapping-layout.tsx";
import { MappingNames } from "./mapping-names.tsx";
import { MappingRows } from "./mapping-rows.tsx";
import { MappingSample, SampleBar } from "./mapping-sample.tsx";
import { useMappingSample } from "./use-mapping-sample.ts";

/** Milliseconds without a change before the whole table is looked at again; its first rows follow sooner. */
const STILL = 400;

interface MappingStepProps {
  readonly item: CheckedItem;
  readonly table: TableMappingView;
  /** Told whether something was changed that was not looked at yet. */
  readonly onPending: (isPending: boolean) => void;
}

export function MappingStep({ item, table, onPending }: MappingStepProps) {
  const { engine } = useServices();
  const title = useId();
  const [draft, setDraft] = useState<TableMapping>();
  const [sent, setSent] = useState<TableMapping>();
  const shown = draft ?? table.mapping;
  const isFree = item.state === "checked";
  const sample = useMappingSample(item.key, shown, table);
  const look = useCallback(
    (mapping: TableMapping): void => {
      setSent(mapping);
      void recheckFile(engine, item.key, { mapping });
    },
    [engine, item.key],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new look at the table, and nothing else, replaces what was sent
  useEffect(() => setDraft((latest) => (latest === sent ? undefined : latest)), [table.mapping]);
  useEffect(() => onPending(draft !== undefined), [draft, onPending]);
  // A change is looked at by itself once nothing was changed for a moment; it takes the place of a look that still runs.
  useEffect(() => {
    if (draft === undefined || draft === sent) return;
    const timer = setTimeout(() => look(draft), STILL);
    return () => clearTimeout(timer);
  }, [draft, sent, look]);
  const isAsked = item.check.accepted || item.again === true;
  return (
    <section className="stack-wide" aria-labelledby={title}>
      <div className="stack">
        <h3 id={title}>{TABLE_MAPPING.heading}</h3>
        <p className="section-intro">{table.recipe ?? TABLE_MAPPING.intro}</p>
      </div>
      <MappingRows rows={table.rows} />
      <form
        className="stack-wide"
        onSubmit={(event) => {
          event.preventDefault();
          if (isFree) look(shown);
        }}
      >
        <MappingLayout mapping={shown} sheetDates={table.sheetDates} onChange={setDraft} />
        <MappingColumns mapping={shown} table={table} onChange={setDraft} />
        <MappingFixed mapping={shown} table={table} onChange={setDraft} />
        <MappingNames mapping={shown} table={table} onChange={setDraft} />
        {sample !== undefined && <MappingSample sample={sample} />}
        <div className="stack">
          <h4>{TABLE_MAPPING.openHeading}</h4>
          {table.open.length === 0 ? (
            <p>{TABLE_MAPPING.nothingOpen}</p>
          ) : (
            <div className="prose">
              <ul>
                {table.open.map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
            </div>
          )}
          <div className="action-row">
            <button className="button button-quiet" type="submit" aria-disabled={!isFree}>
              {item.state === "rechecking" ? TABLE_MAPPING.busy : TABLE_MAPPING.look}
            </button>
          </div>
          <p className="small" role="status">
            {isAsked && isFree && draft === undefined ? mappingLooked(table.open.length) : ""}
          </p>
        </div>
        <SampleBar sample={sample} />
      </form>
    </section>
  );
}
