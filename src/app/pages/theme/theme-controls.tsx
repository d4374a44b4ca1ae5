/** The question as a sentence; its underlined words are the controls, and the address follows them. */

import { THEME_CONTROLS } from "../../../text/controls-nl.ts";
import { THEME } from "../../../text/pages/pages-nl.ts";
import type { ThemeFigures, ThemeIndicatorView } from "../../../view-models/theme/theme-view.ts";
import type { Choice } from "../../../view-models/view-parts.ts";
import { AsOfControl } from "../../components/as-of-control.tsx";
import { ChoiceSelect } from "../../components/choice-select.tsx";
import type { ThemeSelection } from "../../state/address.ts";
import { changeTheme } from "../../state/selection.ts";

interface ThemeControlsProps {
  readonly indicators: readonly ThemeIndicatorView[];
  readonly figures: ThemeFigures;
  readonly selection: ThemeSelection;
}

export function ThemeControls({ indicators, figures, selection }: ThemeControlsProps) {
  const { measures, fromYears, toYears, methods, areas, editions } = figures.controls;
  const asOfControl = (
    <AsOfControl
      years={figures.trend.series.points.map(({ period }) => Number(period.slice(0, 4)))}
      suggestedYear={figures.period.to.slice(0, 4)}
      asOf={selection.asOf}
      onChange={(asOf) => changeTheme({ asOf })}
    />
  );
  return (
    <fieldset>
      <legend className="visually-hidden">{THEME_CONTROLS.legend}</legend>
      <p className="question question-small">
        {THEME_CONTROLS.view}{" "}
        <ChoiceSelect
          label={THEME_CONTROLS.indicatorLabel}
          choices={indicators.map(toChoice)}
          onChoose={(indicator) => changeTheme({ indicator })}
        />{" "}
        {THEME_CONTROLS.as}{" "}
        <ChoiceSelect
          label={THEME_CONTROLS.measureLabel}
          choices={measures}
          onChoose={(measure) => changeTheme({ measure })}
        />{" "}
        {areas.length > 1 && (
          <>
            {THEME_CONTROLS.inArea}{" "}
            <ChoiceSelect
              label={THEME_CONTROLS.areaLabel}
              choices={areas}
              onChoose={(area) => changeTheme({ area })}
            />{" "}
          </>
        )}
        {THEME_CONTROLS.from}{" "}
        <ChoiceSelect label={THEME_CONTROLS.fromLabel} choices={fromYears} onChoose={(from) => changeTheme({ from })} />{" "}
        {THEME_CONTROLS.to}{" "}
        <span className="nowrap">
          <ChoiceSelect label={THEME_CONTROLS.toLabel} choices={toYears} onChoose={(to) => changeTheme({ to })} />,
        </span>{" "}
        {THEME_CONTROLS.asOfIntro}{" "}
        {editions.length > 1 ? (
          <>
            {asOfControl} {THEME_CONTROLS.editionIntro}{" "}
            <span className="nowrap">
              <ChoiceSelect
                label={THEME_CONTROLS.editionLabel}
                choices={editions}
                onChoose={(edition) => changeTheme({ edition: edition === "" ? undefined : edition })}
              />
              .
            </span>
          </>
        ) : (
          <span className="nowrap">{asOfControl}.</span>
        )}
        {isMethodRelevant(figures) && (
          <>
            {" "}
            {THEME_CONTROLS.estimatedBy}{" "}
            <span className="nowrap">
              <ChoiceSelect
                label={THEME_CONTROLS.methodLabel}
                choices={methods}
                onChoose={(method) => changeTheme({ method })}
              />
              .
            </span>
          </>
        )}
      </p>
    </fieldset>
  );
}

function toChoice({ id, label, scope, selected }: ThemeIndicatorView): Choice<ThemeIndicatorView["id"]> {
  const note = scope === "none" ? ` (${THEME.noFigures})` : scope === "country" ? ` (${THEME.nationalOnly})` : "";
  return { value: id, label: `${label}${note}`, selected };
}

/** A method matters where part of a year is shown, or where the reader has chosen one. */
function isMethodRelevant({ controls, estimate }: ThemeFigures): boolean {
  if (controls.methods.length === 0) return false;
  const chosen = controls.methods.some(({ selected, value }) => selected && value !== "auto");
  return chosen || estimate !== undefined || controls.asOf !== undefined;
}
