/** One column to be named: what it looks like, what is in it and how that is counted. */

import { useId } from "react";
import { MAPPING, measureChoice } from "../../../../text/data/mapping-nl.ts";
import type { ColumnQuestionView, MappingView } from "../../../../view-models/data/loads-view.ts";
import { ChoiceField } from "./choice-field.tsx";
import { choiceOf, type Draft, LEAVE_OUT, measuresFor } from "./mapping-drafts.ts";

interface ColumnFieldProps {
  readonly column: ColumnQuestionView;
  readonly mapping: MappingView;
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
}

export function ColumnField({ column, mapping, draft, onChange }: ColumnFieldProps) {
  const hint = useId();
  const measures = measuresFor(column, draft.indicator, mapping);
  const isLoadable = column.measures.length > 0;
  return (
    <fieldset className="stack measure">
      <legend>
        <b>{column.title}</b>
      </legend>
      <p className="small" id={hint}>
        {column.look} {column.values} {isLoadable ? "" : MAPPING.notLoadable}
      </p>
      {isLoadable && (
        <IndicatorField
          describedBy={hint}
          column={column}
          mapping={mapping}
          value={draft.indicator}
          onChange={(indicator) => onChange(choiceOf(column, indicator, draft, mapping))}
        />
      )}
      {measures.length > 0 && (
        <MeasureField
          measures={measures}
          value={draft.measure}
          onChange={(measure) => onChange({ ...draft, measure })}
        />
      )}
    </fieldset>
  );
}

interface IndicatorFieldProps extends Pick<ColumnFieldProps, "column" | "mapping"> {
  readonly describedBy: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function IndicatorField({ describedBy, column, mapping, value, onChange }: IndicatorFieldProps) {
  const groups = [{ label: MAPPING.proposals, indicators: column.proposals }, ...mapping.groups];
  return (
    <ChoiceField
      label={MAPPING.indicator}
      value={value}
      describedBy={describedBy}
      options={[
        { value: "", label: MAPPING.choose },
        { value: LEAVE_OUT, label: MAPPING.leaveOut },
      ]}
      groups={groups.map(({ label, indicators }) => ({ label, options: indicators }))}
      onChange={onChange}
    />
  );
}

interface MeasureFieldProps {
  readonly measures: ColumnQuestionView["measures"];
  readonly value: Draft["measure"];
  readonly onChange: (value: Draft["measure"]) => void;
}

function MeasureField({ measures, value, onChange }: MeasureFieldProps) {
  return (
    <ChoiceField
      label={MAPPING.measure}
      value={value}
      options={[
        { value: "", label: MAPPING.choose },
        ...measures.map((measure) => ({ value: measure, label: measureChoice(measure) })),
      ]}
      onChange={(chosen) => onChange(measures.find((measure) => measure === chosen) ?? "")}
    />
  );
}
