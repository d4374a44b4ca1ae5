/** What holds for every row, where no column says it. */

import { MEASURES } from "../../../../domain/observation.ts";
import { MAPPED_DIMENSIONS } from "../../../../domain/table-mapping.ts";
import { measureChoice } from "../../../../text/data/mapping-nl.ts";
import { TABLE_MAPPING } from "../../../../text/data/table-mapping-nl.ts";
import { DimensionField } from "./dimension-field.tsx";
import { withFixed } from "./mapping-changes.ts";
import type { MappingPartProps } from "./mapping-columns.tsx";

/** Figures of any kind, which no indicator here has. */
const CHOICES = MEASURES.filter((measure) => measure !== "value").map((value) => ({
  value,
  label: measureChoice(value),
}));

export function MappingFixed({ mapping, table, onChange }: MappingPartProps) {
  const open = MAPPED_DIMENSIONS.filter((dimension) => !mapping.columns.some(({ role }) => role.kind === dimension));
  if (open.length === 0) return null;
  return (
    <fieldset className="stack measure">
      <legend>
        <b>{TABLE_MAPPING.fixed}</b>
      </legend>
      <p className="small">{TABLE_MAPPING.fixedIntro}</p>
      {open.map((dimension) => (
        <DimensionField
          key={dimension}
          dimension={dimension}
          value={mapping.fixed[dimension] ?? ""}
          none={TABLE_MAPPING.none}
          table={table}
          measures={CHOICES}
          onChange={(value) => onChange(withFixed(mapping, dimension, value))}
        />
      ))}
    </fieldset>
  );
}
