/** Names of regions that nobody knows: what each stands for, or that its rows are left out; then the file is read again. */

import { useId } from "react";
import type { MappedName } from "../../../../domain/table-mapping.ts";
import { namesLooked, otherNames, REGION_NAMES } from "../../../../text/data/region-names-nl.ts";
import type { RegionNamesView, RegionNameView } from "../../../../view-models/data/region-names-view.ts";
import { useServices } from "../../../services.ts";
import { type CheckedItem, recheckFile } from "../../../state/uploads.ts";
import { ChoiceField } from "../mapping/choice-field.tsx";

const LEAVE_OUT = "leaveOut";

/** What is chosen by name; `""` leaves it as it is. */
export type NameChoices = ReadonlyMap<string, string>;

interface RegionNamesProps {
  readonly item: CheckedItem;
  readonly view: RegionNamesView;
  readonly choices: NameChoices;
  readonly onChange: (choices: NameChoices) => void;
}

export function RegionNames({ item, view, choices, onChange }: RegionNamesProps) {
  const { engine } = useServices();
  const title = useId();
  const { likely, others } = view;
  const isBusy = item.state !== "checked";
  const field = (name: RegionNameView) => (
    <ChoiceField
      key={name.name}
      label={name.title}
      value={choiceOf(name, choices)}
      options={[
        { value: "", label: REGION_NAMES.asItIs },
        { value: LEAVE_OUT, label: REGION_NAMES.leaveOut },
      ]}
      groups={[
        { label: REGION_NAMES.proposals, options: name.proposals },
        { label: REGION_NAMES.areas, options: view.regions },
      ]}
      onChange={(chosen) => onChange(new Map(choices).set(name.name, chosen))}
    />
  );
  return (
    <section className="stack" aria-labelledby={title}>
      <h3 id={title}>{REGION_NAMES.heading}</h3>
      <p className="section-intro">{REGION_NAMES.intro}</p>
      <form
        className="stack measure"
        onSubmit={(event) => {
          event.preventDefault();
          if (!isBusy) void recheckFile(engine, item.key, { names: answersOf([...likely, ...others], choices) });
        }}
      >
        {likely.map(field)}
        {others.length > 0 && (
          <details className="disclosure" open={likely.length === 0}>
            <summary className="small">{otherNames(others.length)}</summary>
            <div className="stack">{others.map(field)}</div>
          </details>
        )}
        <div className="action-row">
          <button className="button button-quiet" type="submit" aria-disabled={isBusy}>
            {item.state === "rechecking" ? REGION_NAMES.busy : REGION_NAMES.again}
          </button>
        </div>
        <p className="small" role="status">
          {item.again === true && !isBusy && !isPending(view, choices)
            ? namesLooked(likely.filter(({ answer }) => answer !== undefined).length)
            : ""}
        </p>
      </form>
    </section>
  );
}

/** Whether something was chosen that the file was not read with yet. */
export function isPending({ likely, others }: RegionNamesView, choices: NameChoices): boolean {
  return [...likely, ...others].some((name) => choiceOf(name, choices) !== (name.answer ?? ""));
}

function choiceOf({ name, answer }: RegionNameView, choices: NameChoices): string {
  return choices.get(name) ?? answer ?? "";
}

function answersOf(names: readonly RegionNameView[], choices: NameChoices): readonly MappedName[] {
  return names.flatMap((view): readonly MappedName[] => {
    const chosen = choiceOf(view, choices);
    const said = { dimension: "region", name: view.name } as const;
    if (chosen === "") return [];
    return [chosen === LEAVE_OUT ? said : { ...said, as: chosen }];
  });
}
