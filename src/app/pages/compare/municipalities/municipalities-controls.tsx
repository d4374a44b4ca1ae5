/** The question about all municipalities as a sentence: offence, one's own municipality, the group beside it, years, measure. */

import { useState } from "react";
import type { RegionCode } from "../../../../domain/region.ts";
import { addedMessage, COMPARE_PAGE, removedMessage } from "../../../../text/pages/compare-page-nl.ts";
import { MUNICIPALITIES } from "../../../../text/pages/municipalities-page-nl.ts";
import type { MunicipalitiesView } from "../../../../view-models/places/municipalities-view.ts";
import { ChoiceSelect } from "../../../components/choice-select.tsx";
import type { SearchOption } from "../../../components/combobox-search.ts";
import type { CompareSelection } from "../../../state/compare-address.ts";
import { changeCompare } from "../../../state/selection.ts";
import { replaced } from "../chosen.ts";
import { ChosenList } from "../chosen-list.tsx";
import { SpanControls } from "../span-controls.tsx";
import { chooseList, followMunicipalities } from "./municipalities-choice.ts";

function itemsOf(areas: MunicipalitiesView["controls"]["areas"]): readonly SearchOption<RegionCode>[] {
  return areas.map(({ code, name, kind, otherNames }) => ({ value: code, label: name, hint: kind, otherNames }));
}

interface MunicipalitiesControlsProps {
  readonly view: MunicipalitiesView;
  readonly selection: CompareSelection;
}

export function MunicipalitiesControls({ view, selection }: MunicipalitiesControlsProps) {
  const { indicators, areas, groups, list } = view.controls;
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
          items={itemsOf(areas)}
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
        {list && (
          <>
            {" "}
            {MUNICIPALITIES.listOf}{" "}
            <ChosenList
              label={MUNICIPALITIES.addToListLabel}
              placeholder={MUNICIPALITIES.addOwn}
              items={itemsOf(list.areas)}
              chosen={list.members}
              fewest={0}
              removeName={MUNICIPALITIES.removeFromListLabel}
              onChange={chooseList}
              onAdded={(name) => setMessage(addedMessage(name))}
              onRemoved={(name) => setMessage(removedMessage(name))}
            />
          </>
        )}
        <SpanControls
          selection={selection}
          controls={view.controls}
          to={view.chosen.to}
          afterList={list !== undefined}
        />
      </p>
      <p className="visually-hidden" role="status">
        {message}
      </p>
    </fieldset>
  );
}
