/** One field for a region, a period, an indicator or a measure. */

import { useId } from "react";
import type { MappedDimension } from "../../../../domain/table-mapping.ts";
import { dimensionLabel, TABLE_MAPPING } from "../../../../text/data/table-mapping-nl.ts";
import type { TableMappingView } from "../../../../view-models/data/table-mapping-view.ts";
import type { IndicatorOption } from "../../../../view-models/indicator-options.ts";
import { ChoiceField } from "./choice-field.tsx";

interface DimensionFieldProps {
  readonly dimension: MappedDimension;
  /** `""` when nothing is chosen. */
  readonly value: string;
  /** What no choice means here. */
  readonly none: string;
  readonly table: TableMappingView;
  readonly measures: readonly IndicatorOption[];
  readonly onChange: (value: string) => void;
}

export function DimensionField({ dimension, value, none, table, measures, onChange }: DimensionFieldProps) {
  const label = dimensionLabel(dimension);
  const nothing = { value: "", label: none };
  switch (dimension) {
    case "period":
      return <PeriodField label={label} value={value} onChange={onChange} />;
    case "region":
      return <ChoiceField label={label} value={value} options={[nothing, ...table.regions]} onChange={onChange} />;
    case "measure":
      return <ChoiceField label={label} value={value} options={[nothing, ...measures]} onChange={onChange} />;
    case "indicator":
      return (
        <ChoiceField
          label={label}
          value={value}
          options={[nothing]}
          groups={table.groups.map((group) => ({ label: group.label, options: group.indicators }))}
          onChange={onChange}
        />
      );
  }
}

interface PeriodFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function PeriodField({ label, value, onChange }: PeriodFieldProps) {
  const field = useId();
  const hint = useId();
  return (
    <div className="field">
      <label htmlFor={field}>{label}</label>
      <input
        id={field}
        type="text"
        value={value}
        maxLength={40}
        aria-describedby={hint}
        onChange={(event) => onChange(event.target.value)}
      />
      <p className="field-hint" id={hint}>
        {TABLE_MAPPING.periodHint}
      </p>
    </div>
  );
}
