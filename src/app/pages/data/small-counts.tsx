/** The smallest count of one's own figures that is shown; kept on this device. */

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useId, useRef } from "react";
import { SMALL_COUNTS, thresholdApplied } from "../../../text/data/small-counts-nl.ts";
import { StatusNote } from "../../components/status-note.tsx";
import { DATASET_KEY } from "../../queries/opening.ts";
import { useServices } from "../../services.ts";
import { chooseThreshold, usePreferences } from "../../state/preferences.ts";

export function SmallCounts() {
  const { engine } = useServices();
  const queryClient = useQueryClient();
  const threshold = usePreferences((preferences) => preferences.threshold);
  const [field, hint] = [useId(), useId()];
  const status = useRef<HTMLParagraphElement>(null);
  const apply = useMutation({
    mutationFn: async (wanted: number) => ({ wanted, state: await engine.protect(wanted) }),
    onSuccess: ({ wanted, state }) => {
      chooseThreshold(wanted);
      queryClient.setQueryData(DATASET_KEY, state);
    },
  });
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    apply.mutate(Number(new FormData(event.currentTarget).get("threshold")));
  };
  const done = apply.data ? thresholdApplied(apply.data.wanted) : "";
  return (
    <section className="section" aria-labelledby="small-counts">
      <h2 id="small-counts">{SMALL_COUNTS.title}</h2>
      <p className="section-intro">{SMALL_COUNTS.intro}</p>
      <form className="field" onSubmit={submit}>
        <label htmlFor={field}>{SMALL_COUNTS.label}</label>
        <div className="action-row">
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
          <button className="button button-quiet" type="submit" disabled={apply.isPending}>
            {SMALL_COUNTS.apply}
          </button>
        </div>
        <p className="small" id={hint}>
          {SMALL_COUNTS.hint}
        </p>
      </form>
      <StatusNote ref={status} text={apply.error ? apply.error.message : done} hasFailed={apply.error !== null} />
    </section>
  );
}
