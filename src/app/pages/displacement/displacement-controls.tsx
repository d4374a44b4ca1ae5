/** The question about displacement as a sentence; its underlined words are the controls, and the address follows them. */

import { DISPLACEMENT } from "../../../text/pages/displacement-nl.ts";
import type { DisplacementPageView } from "../../../view-models/places/displacement-page-view.ts";
import { ChoiceSelect } from "../../components/choice-select.tsx";
import { changeDisplacement } from "../../state/selection.ts";

export function DisplacementControls({ view }: { readonly view: DisplacementPageView }) {
  const { indicators, areas, fromYears, toYears } = view.controls;
  return (
    <fieldset className="compare-question">
      <legend className="visually-hidden">{DISPLACEMENT.question}</legend>
      <p className="question">
        {DISPLACEMENT.displacementOf}{" "}
        <ChoiceSelect
          label={DISPLACEMENT.indicatorLabel}
          choices={indicators}
          onChoose={(indicator) => changeDisplacement({ indicator })}
        />{" "}
        {DISPLACEMENT.outOf}{" "}
        <ChoiceSelect
          label={DISPLACEMENT.areaLabel}
          choices={areas}
          onChoose={(region) => changeDisplacement({ region: region === "" ? undefined : region })}
        />{" "}
        {DISPLACEMENT.toNeighbours}{" "}
        <ChoiceSelect
          label={DISPLACEMENT.fromLabel}
          choices={fromYears}
          onChoose={(from) => changeDisplacement({ from })}
        />{" "}
        {DISPLACEMENT.until}{" "}
        <span className="nowrap">
          <ChoiceSelect label={DISPLACEMENT.toLabel} choices={toYears} onChoose={(to) => changeDisplacement({ to })} />.
        </span>
      </p>
    </fieldset>
  );
}
