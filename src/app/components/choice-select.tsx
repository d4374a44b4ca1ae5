/** A native select that stands in a sentence as an underlined word. */

import type { Choice } from "../../view-models/view-parts.ts";

interface ChoiceSelectProps<T extends string | number> {
  /** What is chosen, for who does not see the sentence around it. */
  readonly label: string;
  readonly choices: readonly Choice<T>[];
  readonly onChoose: (value: T) => void;
}

export function ChoiceSelect<T extends string | number>({ label, choices, onChoose }: ChoiceSelectProps<T>) {
  const selected = choices.find((choice) => choice.selected);
  return (
    <select
      aria-label={label}
      value={selected === undefined ? "" : String(selected.value)}
      onChange={(event) => {
        const chosen = choices.find((choice) => String(choice.value) === event.target.value);
        if (chosen !== undefined) onChoose(chosen.value);
      }}
    >
      {selected === undefined && <option value="">…</option>}
      {choices.map(({ value, label: text, unavailable }) => (
        <option key={value} value={String(value)} disabled={unavailable !== undefined}>
          {unavailable === undefined ? text : `${text} (${unavailable})`}
        </option>
      ))}
    </select>
  );
}
