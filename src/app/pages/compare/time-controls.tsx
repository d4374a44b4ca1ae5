/** The reference date and, where there are several, the edition: the last words of the question. */

import { THEME_CONTROLS } from "../../../text/controls-nl.ts";
import type { Choice } from "../../../view-models/view-parts.ts";
import { AsOfControl } from "../../components/as-of-control.tsx";
import { ChoiceSelect } from "../../components/choice-select.tsx";
import type { CompareSelection } from "../../state/compare-address.ts";
import { changeCompare } from "../../state/selection.ts";

interface TimeControlsProps {
  readonly selection: CompareSelection;
  readonly years: readonly number[];
  readonly to: number;
  readonly editions: readonly Choice<string>[];
}

export function TimeControls({ selection, years, to, editions }: TimeControlsProps) {
  return (
    <>
      {THEME_CONTROLS.asOfIntro}{" "}
      <span className="nowrap">
        <AsOfControl
          years={years}
          suggestedYear={String(to)}
          asOf={selection.asOf}
          onChange={(asOf) => changeCompare({ asOf })}
        />
        {editions.length > 1 ? "" : "."}
      </span>
      {editions.length > 1 && (
        <>
          {" "}
          {THEME_CONTROLS.editionIntro}{" "}
          <span className="nowrap">
            <ChoiceSelect
              label={THEME_CONTROLS.editionLabel}
              choices={editions}
              onChoose={(edition) => changeCompare({ edition: edition === "" ? undefined : edition })}
            />
            .
          </span>
        </>
      )}
    </>
  );
}
