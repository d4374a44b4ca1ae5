/** A native select with its label above it, as a field of a form. */

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
  return (
    <label className={isWide ? "field field-wide" : "field"}>
      <span className="field-label">{label}</span>
      <select name={name} defaultValue={initial} onChange={(event) => onChange?.(event.target.value)}>
        {options.map(({ value, label: text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
