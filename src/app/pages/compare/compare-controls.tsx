/** The question as a sentence; its underlined words are the controls, and the address follows them. */

import { useState } from "react";
import { addedMessage, COMPARE_PAGE, removedMessage } from "../../../text/pages/compare-page-nl.ts";
import type { CompareView } from "../../../view-models/compare/compare-view.ts";
import { ChoiceSelect } from "../../components/choice-select.tsx";
import type { CompareSelection } from "../../state/compare-address.ts";
import { changeCompare } from "../../state/selection.ts";
import { areaItems, chosenAreas, chosenIndicators, indicatorItems, replaced } from "./chosen.ts";
import { ChosenList } from "./chosen-list.tsx";

import { SpanControls } from "./span-controls.tsx";

interface CompareControlsProps {
  readonly view: CompareView;
  readonly selection: CompareSelection;
}

export function CompareControls({ view, selection }: CompareControlsProps) {
  const { references } = view.controls;
  const [message, setMessage] = useState("");
  const indicators = chosenIndicators(view, selection);
  const areas = chosenAreas(view, selection);
  const said = { onAdded: (name: string) => setMessage(addedMessage(name)) };
  const unsaid = { onRemoved: (name: string) => setMessage(removedMessage(name)) };
  return (
    <fieldset className="compare-question">
      <legend className="visually-hidden">{COMPARE_PAGE.question}</legend>
      <p className="question">
        {COMPARE_PAGE.compare}{" "}
        <ChosenList
          label={COMPARE_PAGE.addIndicatorLabel}
          placeholder={COMPARE_PAGE.addIndicator}
          items={indicatorItems(view)}
          chosen={indicators}
          fewest={1}
          choiceLabel={COMPARE_PAGE.indicatorLabel}
          onChange={(changed) => changeCompare({ indicators: changed })}
          onReplace={(old, chosen) => changeCompare({ indicators: replaced(indicators, old, chosen) })}
          {...said}
          {...unsaid}
        />{" "}
        {COMPARE_PAGE.in}{" "}
        <ChosenList
          label={COMPARE_PAGE.addAreaLabel}
          placeholder={COMPARE_PAGE.addArea}
          items={areaItems(view)}
          chosen={areas}
          fewest={0}
          onChange={(changed) => changeCompare({ areas: changed })}
          {...said}
          {...unsaid}
        />{" "}
        {COMPARE_PAGE.with}{" "}
        <ChoiceSelect
          label={COMPARE_PAGE.referenceLabel}
          choices={references}
          onChoose={(reference) => changeCompare({ reference })}
        />
        <SpanControls selection={selection} controls={view.controls} to={view.chosen.to} />
      </p>
      <p className="visually-hidden" role="status">
        {message}
      </p>
    </fieldset>
  );
}
