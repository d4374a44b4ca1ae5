/** One column to be named: what it looks like, what is in it and how that is counted. */

import { useId } from "react";
import { MAPPING, measureChoice } from "../../../text/mapping-nl.ts";
import type { ColumnQuestionView, MappingView } from "../../../view-models/loads-view.ts";
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
  const field = useId();
  const groups = [{ label: MAPPING.proposals, indicators: column.proposals }, ...mapping.groups];
  return (
    <div className="field">
      <label htmlFor={field}>{MAPPING.indicator}</label>
      <select
        id={field}
        value={value}
        aria-describedby={describedBy}
        onChange={(event) => onChange(event.target.value)}
      >
        <option value="">{MAPPING.choose}</option>
        <option value={LEAVE_OUT}>{MAPPING.leaveOut}</option>
        {groups
          .filter(({ indicators }) => indicators.length > 0)
          .map(({ label, indicators }) => (
            <optgroup key={label} label={label}>
              {indicators.map((option) => (
                <option key={option.value} value={option.value}>
                  {option.label}
                </option>
              ))}
            </optgroup>
          ))}
      </select>
    </div>
  );
}

interface MeasureFieldProps {
  readonly measures: ColumnQuestionView["measures"];
  readonly value: Draft["measure"];
  readonly onChange: (value: Draft["measure"]) => void;
}

function MeasureField({ measures, value, onChange }: MeasureFieldProps) {
  const field = useId();
  return (
    <div className="field">
      <label htmlFor={field}>{MAPPING.measure}</label>
      <select
        id={field}
        value={value}
        onChange={(event) => onChange(measures.find((measure) => measure === event.target.value) ?? "")}
      >
        <option value="">{MAPPING.choose}</option>
        {measures.map((measure) => (
          <option key={measure} value={measure}>
            {measureChoice(measure)}
          </option>
        ))}
      </select>
    </div>
  );
}
