/** The reference date: "nu", or a month and a year. */

import { MONTH_CHOICES, THEME_CONTROLS } from "../../../text/controls-nl.ts";
import type { ThemeFigures } from "../../../view-models/theme/theme-view.ts";
import { changeTheme } from "../../state/selection.ts";
import { asOfYears, splitAsOf, toAsOf } from "./as-of.ts";

interface AsOfControlProps {
  readonly figures: ThemeFigures;
  /** `2018-08` */
  readonly asOf: string | undefined;
}

export function AsOfControl({ figures, asOf }: AsOfControlProps) {
  const years = asOfYears(figures, new Date().getFullYear());
  const chosen = splitAsOf(asOf);
  const year = chosen?.year ?? figures.period.to.slice(0, 4);
  return (
    <>
      <select
        aria-label={THEME_CONTROLS.asOfMonth}
        value={chosen?.month ?? ""}
        onChange={(event) => changeTheme({ asOf: toAsOf(year, event.target.value) })}
      >
        <option value="">{THEME_CONTROLS.asOfLatest}</option>
        {MONTH_CHOICES.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      {chosen !== undefined && (
        <>
          {" "}
          <select
            aria-label={THEME_CONTROLS.asOfYear}
            value={chosen.year}
            onChange={(event) => changeTheme({ asOf: toAsOf(event.target.value, chosen.month) })}
          >
            {years.map((known) => (
              <option key={known}>{known}</option>
            ))}
          </select>{" "}
          <button
            className="question-remove"
            type="button"
            aria-label={THEME_CONTROLS.clearAsOf}
            onClick={() => changeTheme({ asOf: undefined })}
          />
        </>
      )}
    </>
  );
}
