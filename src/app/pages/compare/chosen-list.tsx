/** Chosen things in a sentence, each with a way to take it out, and a field to add another. */

import { Fragment, useEffect, useRef } from "react";
import { removeLabel } from "../../../text/pages/compare-page-nl.ts";
import { ChoiceSelect } from "../../components/choice-select.tsx";
import { Combobox } from "../../components/combobox.tsx";
import type { SearchOption } from "../../components/combobox-search.ts";

interface ChosenListProps<T extends string> {
  /** Name of the field that adds. */
  readonly label: string;
  readonly placeholder: string;
  readonly items: readonly SearchOption<T>[];
  readonly chosen: readonly T[];
  /** No way out for the last ones. */
  readonly fewest: number;
  readonly onChange: (chosen: readonly T[]) => void;
  readonly onAdded: (name: string) => void;
  readonly onRemoved: (name: string) => void;
  /** Name of the way out, where the usual one is that of another list beside it. */
  readonly removeName?: (name: string) => string;
  /** With these a chosen thing can be changed for another in its place. */
  readonly choiceLabel?: string;
  readonly onReplace?: (old: T, chosen: T) => void;
}

export function ChosenList<T extends string>(props: ChosenListProps<T>) {
  const { label, placeholder, items, chosen, fewest, onChange, onAdded, onRemoved, choiceLabel, onReplace } = props;
  const { removeName = removeLabel } = props;
  const list = useRef<HTMLSpanElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const removed = useRef<number>(undefined);
  const nameOf = (value: T): string => items.find((item) => item.value === value)?.label ?? value;
  const free = items.filter(({ value }) => !chosen.includes(value));

  // The button that was pressed is gone: the focus goes to the one in its place, or to the field.
  // biome-ignore lint/correctness/useExhaustiveDependencies: after each change of what is chosen
  useEffect(() => {
    const place = removed.current;
    if (place === undefined) return;
    removed.current = undefined;
    const buttons = [...(list.current?.querySelectorAll<HTMLElement>(".question-remove") ?? [])];
    (buttons[place] ?? buttons.at(-1) ?? input.current)?.focus();
  }, [chosen.length]);

  const remove = (value: T): void => {
    removed.current = chosen.indexOf(value);
    onRemoved(nameOf(value));
    onChange(chosen.filter((other) => other !== value));
  };
  const add = (value: T): void => {
    onAdded(nameOf(value));
    onChange([...chosen, value]);
  };

  return (
    <span ref={list}>
      {chosen.map((value) => (
        <Fragment key={value}>
          <span className="chosen-item">
            {onReplace !== undefined && (
              <ChoiceSelect
                label={choiceLabel ?? label}
                choices={items
                  .filter((item) => item.value === value || free.includes(item))
                  .map((item) => ({ value: item.value, label: item.label, selected: item.value === value }))}
                onChoose={(now) => onReplace(value, now)}
              />
            )}
            {chosen.length > fewest && (
              <button
                className="question-remove"
                type="button"
                aria-label={removeName(nameOf(value))}
                onClick={() => remove(value)}
              >
                {onReplace === undefined ? nameOf(value) : ""}
              </button>
            )}
            ,
          </span>{" "}
        </Fragment>
      ))}
      <Combobox label={label} placeholder={placeholder} options={free} onChoose={add} inputRef={input} />
    </span>
  );
}
