/** A native select with its label above it, as a field of a form. */

import { useId } from "react";

interface FormSelectProps {
  readonly name: string;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** The first option when it is not among them. */
  readonly initial?: string;
  readonly isWide?: boolean;
  readonly onChange?: (value: string) => void;
}

export function FormSelect({ name, label, options, initial, isWide, onChange }: FormSelectProps) {
  const id = useId();
  return (
    <div className={isWide ? "field field-wide" : "field"}>
      <label htmlFor={id}>{label}</label>
      <select id={id} name={name} defaultValue={initial} onChange={(event) => onChange?.(event.target.value)}>
        {options.map(({ value, label: text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
