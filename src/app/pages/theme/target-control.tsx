/** A target for the later year, typed by the reader; the address follows when the field is left or Enter is pressed. */

import { type FormEvent, useId } from "react";
import { TARGET } from "../../../text/pages/target-nl.ts";
import { changeTheme } from "../../state/selection.ts";

export function TargetControl({ target }: { readonly target: number | undefined }) {
  const id = useId();
  const keep = (form: HTMLFormElement): void => {
    const text = new FormData(form).get("target");
    const value = typeof text === "string" && text !== "" ? Number(text) : undefined;
    changeTheme({ target: value });
  };
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    keep(event.currentTarget);
  };
  return (
    <form className="field measure" onSubmit={submit} onBlur={(event) => keep(event.currentTarget)}>
      <label htmlFor={id}>{TARGET.label}</label>
      <input
        id={id}
        key={target ?? ""}
        name="target"
        type="number"
        inputMode="numeric"
        min={0}
        max={9_999_999}
        step={1}
        defaultValue={target ?? ""}
      />
    </form>
  );
}
