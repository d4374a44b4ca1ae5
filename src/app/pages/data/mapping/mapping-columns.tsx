/** The columns of a table: what stands in each, and what a column of figures says itself. */

import { useId } from "react";
import { type MappedDimension, ROLE_KINDS, type TableMapping } from "../../../../domain/table-mapping.ts";
import { measureChoice } from "../../../../text/data/mapping-nl.ts";
import { roleChoice, TABLE_MAPPING } from "../../../../text/data/table-mapping-nl.ts";
import type { TableMappingView } from "../../../../view-models/data/table-mapping-view.ts";
import { ChoiceField } from "./choice-field.tsx";
import { DimensionField } from "./dimension-field.tsx";
import { UNDECIDED, withOwn, withRole } from "./mapping-changes.ts";

export interface MappingPartProps {
  readonly mapping: TableMapping;
  readonly table: TableMappingView;
  readonly onChange: (mapping: TableMapping) => void;
}

export function MappingColumns({ mapping, table, onChange }: MappingPartProps) {
  return (
    <div className="stack-wide">
      <h4>{TABLE_MAPPING.columns}</h4>
      {table.columns.map((column, at) => (
        <Column key={column.title} at={at} mapping={mapping} table={table} onChange={onChange} />
      ))}
    </div>
  );
}

const OWN: readonly MappedDimension[] = ["indicator", "measure", "period", "region"];

function Column({ at, mapping, table, onChange }: MappingPartProps & { readonly at: number }) {
  const hint = useId();
  const seen = table.columns[at];
  const role = mapping.columns[at]?.role ?? { kind: UNDECIDED };
  const isElsewhere = (dimension: MappedDimension): boolean =>
    mapping.columns.some(({ role: { kind } }) => kind === dimension);
  if (seen === undefined) return null;
  return (
    <fieldset className="stack measure">
      <legend>
        <b>{seen.title}</b>
      </legend>
      <p className="small" id={hint}>
        {seen.values}
      </p>
      <ChoiceField
        label={TABLE_MAPPING.role}
        describedBy={hint}
        value={role.kind}
        options={[
          { value: UNDECIDED, label: TABLE_MAPPING.undecided },
          ...ROLE_KINDS.map((value) => ({ value, label: roleChoice(value) })),
        ]}
        onChange={(chosen) => onChange(withRole(mapping, at, chosen))}
      />
      {role.kind === "value" &&
        OWN.filter((dimension) => !isElsewhere(dimension)).map((dimension) => (
          <DimensionField
            key={dimension}
            dimension={dimension}
            value={role[dimension] ?? ""}
            none={TABLE_MAPPING.ofAllRows}
            table={table}
            measures={seen.measures.map((value) => ({ value, label: measureChoice(value) }))}
            onChange={(value) => onChange(withOwn(mapping, at, { dimension, value }))}
          />
        ))}
    </fieldset>
  );
}
