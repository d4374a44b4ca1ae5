/** The end of the question, the same in every view: years, measure, reference date and edition. */

import { COMPARE_PAGE } from "../../../text/pages/compare-page-nl.ts";
import type { CompareMeasure } from "../../../view-models/compare/compare-view.ts";
import type { Choice } from "../../../view-models/view-parts.ts";
import { ChoiceSelect } from "../../components/choice-select.tsx";
import type { CompareSelection } from "../../state/compare-address.ts";
import { changeCompare } from "../../state/selection.ts";
import { TimeControls } from "./time-controls.tsx";

interface SpanControlsProps {
  readonly selection: CompareSelection;
  readonly controls: {
    readonly measures: readonly Choice<CompareMeasure>[];
    readonly fromYears: readonly Choice<number>[];
    readonly toYears: readonly Choice<number>[];
    readonly years: readonly number[];
    readonly editions: readonly Choice<string>[];
  };
  /** The last year chosen. */
  readonly to: number;
  /** A list stands before it, of which every item has its comma already. */
  readonly afterList?: boolean;
}

export function SpanControls({ selection, controls, to, afterList = false }: SpanControlsProps) {
  const { measures, fromYears, toYears, years, editions } = controls;
  return (
    <>
      {afterList ? " " : ", "}
      {COMPARE_PAGE.from}{" "}
      <ChoiceSelect label={COMPARE_PAGE.fromLabel} choices={fromYears} onChoose={(from) => changeCompare({ from })} />{" "}
      {COMPARE_PAGE.to}{" "}
      <ChoiceSelect
        label={COMPARE_PAGE.toLabel}
        choices={toYears}
        onChoose={(chosen) => changeCompare({ to: chosen })}
      />
      , {COMPARE_PAGE.as}{" "}
      <span className="nowrap">
        <ChoiceSelect
          label={COMPARE_PAGE.measureLabel}
          choices={measures}
          onChoose={(measure) => changeCompare({ measure })}
        />
        ,
      </span>{" "}
      <TimeControls selection={selection} years={years} to={to} editions={editions} />
    </>
  );
}
