/** Names that nobody knows here: what each stands for, or that its rows are left out. */

import type { TableMapping } from "../../../../domain/table-mapping.ts";
import { TABLE_MAPPING } from "../../../../text/data/table-mapping-nl.ts";
import type { UnknownNameView } from "../../../../view-models/data/table-mapping-view.ts";
import { ChoiceField } from "./choice-field.tsx";
import { withName } from "./mapping-changes.ts";
import type { MappingPartProps } from "./mapping-columns.tsx";

const LEAVE_OUT = "leaveOut";

export function MappingNames({ mapping, table, onChange }: MappingPartProps) {
  const { names, openNames } = table;
  const open = openNames.filter((name) => answerOf(mapping, name) === "");
  if (names.length === 0) return null;
  return (
    <div className="stack-wide">
      <div className="stack">
        <h4>{TABLE_MAPPING.names}</h4>
        <p className="small">{TABLE_MAPPING.namesIntro}</p>
      </div>
      {names.map((name) => (
        <ChoiceField
          key={`${name.dimension} ${name.name}`}
          label={name.title}
          value={answerOf(mapping, name)}
          options={[
            { value: "", label: TABLE_MAPPING.undecided },
            { value: LEAVE_OUT, label: TABLE_MAPPING.leaveOut },
          ]}
          groups={[
            { label: TABLE_MAPPING.proposals, options: name.proposals },
            ...(name.dimension === "region" ? [{ label: TABLE_MAPPING.areas, options: table.regions }] : []),
            ...(name.dimension === "indicator"
              ? table.groups.map(({ label, indicators }) => ({ label, options: indicators }))
              : []),
          ]}
          onChange={(chosen) => onChange(withName(mapping, name, chosen === LEAVE_OUT ? undefined : chosen))}
        />
      ))}
      {open.length > 0 && (
        <div className="action-row">
          <button
            className="button button-quiet"
            type="button"
            onClick={() => onChange(open.reduce((all, name) => withName(all, name, undefined), mapping))}
          >
            {TABLE_MAPPING.leaveOthers}
          </button>
        </div>
      )}
    </div>
  );
}

/** What the choice of a name shows: its answer, that it is left out, or nothing. */
function answerOf(mapping: TableMapping, { dimension, name }: Pick<UnknownNameView, "dimension" | "name">): string {
  const found = mapping.names.find((known) => known.dimension === dimension && known.name === name);
  return found ? (found.as ?? LEAVE_OUT) : "";
}
