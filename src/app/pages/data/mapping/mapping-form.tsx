/** Columns that a person names: what is in each of them, or that it is left out; then the file is looked at again. */

import { useId } from "react";
import { checkedAgain, MAPPING } from "../../../../text/data/mapping-nl.ts";
import type { MappingView } from "../../../../view-models/data/loads-view.ts";
import { useServices } from "../../../services.ts";
import { recheckFile } from "../../../state/uploads.ts";
import { ColumnField } from "./column-field.tsx";
import { answersOf, type Drafts, draftOf, openColumns, unchosenColumns, withRestLeftOut } from "./mapping-drafts.ts";

interface MappingFormProps {
  readonly itemKey: string;
  readonly mapping: MappingView;
  readonly drafts: Drafts;
  readonly onChange: (drafts: Drafts) => void;
  readonly busy: boolean;
  /** Whether the file was looked at again. */
  readonly again: boolean;
}

export function MappingForm({ itemKey, mapping, drafts, onChange, busy, again }: MappingFormProps) {
  const { engine } = useServices();
  const title = useId();
  const look = (filledIn: Drafts): void => {
    if (busy) return;
    onChange(filledIn);
    void recheckFile(engine, itemKey, answersOf(mapping, filledIn));
  };
  return (
    <section className="stack" aria-labelledby={title}>
      <h3 id={title}>{MAPPING.heading}</h3>
      <p className="section-intro">{MAPPING.intro}</p>
      <form
        className="stack-wide"
        onSubmit={(event) => {
          event.preventDefault();
          look(drafts);
        }}
      >
        {mapping.columns.map((column) => (
          <ColumnField
            key={column.head}
            column={column}
            mapping={mapping}
            draft={draftOf(column, drafts)}
            onChange={(draft) => onChange(new Map(drafts).set(column.head, draft))}
          />
        ))}
        <div className="action-row">
          <button className="button button-quiet" type="submit" aria-disabled={busy}>
            {busy ? MAPPING.busy : MAPPING.again}
          </button>
          {unchosenColumns(mapping, drafts).length > 0 && (
            <button
              className="button button-quiet"
              type="button"
              aria-disabled={busy}
              onClick={() => look(withRestLeftOut(mapping, drafts))}
            >
              {MAPPING.leaveRest}
            </button>
          )}
        </div>
        <p className="small" role="status">
          {again && !busy ? checkedAgain(openColumns(mapping).length) : ""}
        </p>
      </form>
    </section>
  );
}
