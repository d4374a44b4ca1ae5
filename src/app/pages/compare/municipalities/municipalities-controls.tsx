/** The question about all municipalities as a sentence: offence, one's own municipality, the group beside it, years, measure. */

import { useState } from "react";
import { addedMessage, COMPARE_PAGE, removedMessage } from "../../../../text/pages/compare-page-nl.ts";
import { MUNICIPALITIES } from "../../../../text/pages/municipalities-page-nl.ts";
import type { MunicipalitiesView } from "../../../../view-models/places/municipalities-view.ts";
import { ChoiceSelect } from "../../../components/choice-select.tsx";
import type { CompareSelection } from "../../../state/compare-address.ts";
import { changeCompare } from "../../../state/selection.ts";
import { replaced } from "../chosen.ts";
import { ChosenList } from "../chosen-list.tsx";
import { SpanControls } from "../span-controls.tsx";
import { followMunicipalities } from "./municipalities-choice.ts";

interface MunicipalitiesControlsProps {
  readonly view: MunicipalitiesView;
  readonly selection: CompareSelection;
}

export function MunicipalitiesControls({ view, selection }: MunicipalitiesControlsProps) {
  const { indicators, areas, groups } = view.controls;
  const [message, setMessage] = useState("");
  return (
    <fieldset className="compare-question">
      <legend className="visually-hidden">{COMPARE_PAGE.question}</legend>
      <p className="question">
        {COMPARE_PAGE.compare}{" "}
        <ChoiceSelect
          label={COMPARE_PAGE.indicatorLabel}
          choices={indicators}
          onChoose={(chosen) =>
            changeCompare({ indicators: replaced(selection.indicators ?? [chosen], view.chosen.indicator, chosen) })
          }
        />{" "}
        {COMPARE_PAGE.in}{" "}
        <ChosenList
          label={MUNICIPALITIES.addOwnLabel}
          placeholder={MUNICIPALITIES.addOwn}
          items={areas.map(({ code, name, kind, otherNames }) => ({
            value: code,
            label: name,
            hint: kind,
            otherNames,
          }))}
          chosen={view.chosen.areas}
          fewest={0}
          onChange={(followed) => followMunicipalities(view, selection, followed)}
          onAdded={(name) => setMessage(addedMessage(name))}
          onRemoved={(name) => setMessage(removedMessage(name))}
        />{" "}
        {COMPARE_PAGE.with}{" "}
        <ChoiceSelect
          label={MUNICIPALITIES.groupLabel}
          choices={groups}
          onChoose={(group) => changeCompare({ group })}
        />
        <SpanControls selection={selection} controls={view.controls} to={view.chosen.to} />
      </p>
      <p className="visually-hidden" role="status">
        {message}
      </p>
    </fieldset>
  );
}
