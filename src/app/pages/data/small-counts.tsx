/** How counts of one's own figures are shown: from which one on, and whether rounded; kept on this device. */

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useId, useRef } from "react";
import type { Protection } from "../../../domain/suppression.ts";
import { protectionApplied, SMALL_COUNTS } from "../../../text/data/small-counts-nl.ts";
import { StatusNote } from "../../components/status-note.tsx";
import { DATASET_KEY } from "../../queries/opening.ts";
import { useServices } from "../../services.ts";
import { chooseProtection, usePreferences } from "../../state/preferences.ts";

export function SmallCounts() {
  const { engine } = useServices();
  const queryClient = useQueryClient();
  const threshold = usePreferences((preferences) => preferences.threshold);
  const isRounded = usePreferences((preferences) => preferences.isRounded);
  const [field, hint, roundHint] = [useId(), useId(), useId()];
  const status = useRef<HTMLParagraphElement>(null);
  const apply = useMutation({
    mutationFn: async (wanted: Protection) => ({ wanted, state: await engine.protect(wanted) }),
    onSuccess: ({ wanted, state }) => {
      chooseProtection(wanted);
      queryClient.setQueryData(DATASET_KEY, state);
    },
  });
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const asked = new FormData(event.currentTarget);
    apply.mutate({ threshold: Number(asked.get("threshold")), isRounded: asked.has("round") });
  };
  const done = apply.data ? protectionApplied(apply.data.wanted) : "";
  return (
    <section className="section" aria-labelledby="small-counts">
      <h2 id="small-counts">{SMALL_COUNTS.title}</h2>
      <p className="section-intro">{SMALL_COUNTS.intro}</p>
      <form className="stack" onSubmit={submit}>
        <div className="field">
          <label htmlFor={field}>{SMALL_COUNTS.label}</label>
          <input
            id={field}
            key={threshold}
            name="threshold"
            type="number"
            inputMode="numeric"
            min={1}
            max={100}
            step={1}
            required
            defaultValue={threshold}
            aria-describedby={hint}
          />
          <p className="small" id={hint}>
            {SMALL_COUNTS.hint}
          </p>
        </div>
        <div>
          <label className="choice">
            <input
              key={String(isRounded)}
              name="round"
              type="checkbox"
              defaultChecked={isRounded}
              aria-describedby={roundHint}
            />
            {SMALL_COUNTS.round}
          </label>
          <p className="small" id={roundHint}>
            {SMALL_COUNTS.roundHint}
          </p>
        </div>
        <div className="action-row">
          <button className="button button-quiet" type="submit" disabled={apply.isPending}>
            {SMALL_COUNTS.apply}
          </button>
        </div>
      </form>
      <StatusNote ref={status} text={apply.error ? apply.error.message : done} hasFailed={apply.error !== null} />
    </section>
  );
}
