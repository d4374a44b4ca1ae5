/** A field that finds as you type (ARIA: editable combobox with a list): by keyboard, by pointer and by screen reader. */

import { type KeyboardEvent, type RefObject, useEffect, useId, useRef, useState } from "react";
import { foundMessage } from "../../text/pages/compare-page-nl.ts";
import { type Match, type SearchOption, search, stepped } from "./combobox-search.ts";

interface ComboboxProps<T extends string> {
  /** Name of the field, for who does not see the sentence around it. */
  readonly label: string;
  readonly placeholder: string;
  readonly options: readonly SearchOption<T>[];
  readonly onChoose: (value: T) => void;
  readonly inputRef?: RefObject<HTMLInputElement | null>;
}

const NOTHING = -1;

export function Combobox<T extends string>({ label, placeholder, options, onChoose, inputRef }: ComboboxProps<T>) {
  const id = useId();
  const [text, setText] = useState("");
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(NOTHING);
  const matches = isOpen ? search(options, text) : [];
  const optionId = (index: number): string => `${id}-${index}`;

  const close = (): void => {
    setOpen(false);
    setActive(NOTHING);
  };
  const choose = (match: Match<T> | undefined): void => {
    if (match === undefined) return;
    onChoose(match.option.value);
    setText("");
    close();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      setOpen(true);
      const length = search(options, text).length;
      setActive(stepped(active, length, event.key === "ArrowDown" ? "down" : "up"));
    } else if (event.key === "Enter" && isOpen) {
      event.preventDefault();
      choose(matches[active]);
    } else if (event.key === "Escape") {
      if (isOpen) event.stopPropagation();
      else setText("");
      close();
    }
  };

  return (
    <span className="combobox">
      <input
        ref={inputRef}
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        aria-label={label}
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={active >= 0 && isOpen ? optionId(active) : undefined}
        placeholder={placeholder}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setOpen(true);
          setActive(event.target.value.trim() === "" ? NOTHING : 0);
        }}
        onClick={() => setOpen(true)}
        onBlur={close}
        onKeyDown={onKeyDown}
      />
      <span className="visually-hidden" role="status">
        {isOpen && text.trim() !== "" ? foundMessage(matches.length) : ""}
      </span>
      <span id={`${id}-list`} className="combobox-list" role="listbox" aria-label={label} hidden={matches.length === 0}>
        {matches.map((match, index) => (
          <Option
            key={match.option.value}
            id={optionId(index)}
            match={match}
            isActive={index === active}
            onChoose={() => choose(match)}
          />
        ))}
      </span>
    </span>
  );
}

interface OptionProps<T extends string> {
  readonly id: string;
  readonly match: Match<T>;
  readonly isActive: boolean;
  readonly onChoose: () => void;
}

function Option<T extends string>({ id, match, isActive, onChoose }: OptionProps<T>) {
  const item = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (isActive) item.current?.scrollIntoView({ block: "nearest" });
  }, [isActive]);
  const hints = [match.foundBy, match.option.hint].filter((hint) => hint !== undefined);
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and points at the option
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the field
    <span
      ref={item}
      id={id}
      role="option"
      aria-selected={isActive}
      onPointerDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      {match.option.label}
      {hints.length > 0 && <span className="muted"> {hints.join(" · ")}</span>}
    </span>
  );
}
