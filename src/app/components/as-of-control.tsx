/** The reference date: "nu", or a month and a year. */

import { MONTH_CHOICES, THEME_CONTROLS } from "../../text/controls-nl.ts";
import { asOfYears, splitAsOf, toAsOf } from "./as-of.ts";

interface AsOfControlProps {
  /** Years that have figures. */
  readonly years: readonly number[];
  /** The year that a month is first taken to lie in. */
  readonly suggestedYear: string;
  /** `2018-08` */
  readonly asOf: string | undefined;
  readonly onChange: (asOf: string | undefined) => void;
}

export function AsOfControl({ years: known, suggestedYear, asOf, onChange }: AsOfControlProps) {
  const years = asOfYears(known, { asOf, thisYear: new Date().getFullYear() });
  const chosen = splitAsOf(asOf);
  const year = chosen?.year ?? suggestedYear;
  return (
    <>
      <select
        aria-label={THEME_CONTROLS.asOfMonth}
        value={chosen?.month ?? ""}
        onChange={(event) => onChange(toAsOf(year, event.target.value))}
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
            onChange={(event) => onChange(toAsOf(event.target.value, chosen.month))}
          >
            {years.map((known) => (
              <option key={known}>{known}</option>
            ))}
          </select>{" "}
          <button
            className="question-remove"
            type="button"
            aria-label={THEME_CONTROLS.clearAsOf}
            onClick={() => onChange(undefined)}
          />
        </>
      )}
    </>
  );
}
