/** Where the table begins, what parts its fields and how its numbers are written. */

import { useId } from "react";
import {
  MAPPING_DELIMITERS,
  NUMBER_NOTATIONS,
  SHEET_DATE_MEANINGS,
  type TableMapping,
} from "../../../../domain/table-mapping.ts";
import { delimiterChoice, notationChoice, TABLE_MAPPING } from "../../../../text/data/table-mapping-nl.ts";
import { ChoiceField } from "./choice-field.tsx";
import { UNDECIDED, withLayout } from "./mapping-changes.ts";

interface MappingLayoutProps {
  readonly mapping: TableMapping;
  /** What a period such as `jan-18` or `2018-01-01` can be. */
  readonly sheetDates: readonly { readonly value: string; readonly label: string }[] | undefined;
  readonly onChange: (mapping: TableMapping) => void;
}

export function MappingLayout({ mapping, sheetDates, onChange }: MappingLayoutProps) {
  return (
    <fieldset className="stack measure">
      <legend>
        <b>{TABLE_MAPPING.layout}</b>
      </legend>
      <ChoiceField
        label={TABLE_MAPPING.delimiter}
        value={mapping.delimiter}
        options={MAPPING_DELIMITERS.map((value) => ({ value, label: delimiterChoice(value) }))}
        onChange={(chosen) => {
          const delimiter = MAPPING_DELIMITERS.find((known) => known === chosen);
          if (delimiter) onChange(withLayout(mapping, { delimiter }));
        }}
      />
      <CountField
        label={TABLE_MAPPING.linesAbove}
        value={mapping.linesAbove}
        onChange={(linesAbove) => onChange(withLayout(mapping, { linesAbove }))}
      />
      <CountField
        label={TABLE_MAPPING.headerRows}
        value={mapping.headerRows}
        onChange={(headerRows) => onChange(withLayout(mapping, { headerRows }))}
      />
      <ChoiceField
        label={TABLE_MAPPING.notation}
        value={mapping.notation ?? UNDECIDED}
        options={[
          { value: UNDECIDED, label: TABLE_MAPPING.undecided },
          ...NUMBER_NOTATIONS.map((value) => ({ value, label: notationChoice(value) })),
        ]}
        onChange={(chosen) => {
          const { notation: _, ...others } = mapping;
          const notation = NUMBER_NOTATIONS.find((known) => known === chosen);
          onChange(notation ? { ...others, notation } : others);
        }}
      />
      {sheetDates !== undefined && (
        <ChoiceField
          label={TABLE_MAPPING.sheetDates}
          value={mapping.sheetDates ?? UNDECIDED}
          options={[{ value: UNDECIDED, label: TABLE_MAPPING.undecided }, ...sheetDates]}
          onChange={(chosen) => {
            const { sheetDates: _, ...others } = mapping;
            const meaning = SHEET_DATE_MEANINGS.find((known) => known === chosen);
            onChange(meaning ? { ...others, sheetDates: meaning } : others);
          }}
        />
      )}
    </fieldset>
  );
}

interface CountFieldProps {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
}

function CountField({ label, value, onChange }: CountFieldProps) {
  const field = useId();
  return (
    <div className="field">
      <label htmlFor={field}>{label}</label>
      <input
        id={field}
        type="number"
        min={0}
        max={200}
        step={1}
        value={value}
        onChange={(event) => {
          const chosen = event.target.valueAsNumber;
          if (Number.isInteger(chosen) && chosen >= 0) onChange(chosen);
        }}
      />
    </div>
  );
}
