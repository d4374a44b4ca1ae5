/** The form in which a reader types a claim: native fields, each with its own label. */

import { type FormEvent, useId, useState } from "react";
import { CLAIM_DIRECTIONS, type ClaimQuantifier, type OwnClaim } from "../../../../domain/own-claim.ts";
import { month, printPeriod } from "../../../../domain/period.ts";
import { formatPeriodLong } from "../../../../text/format.ts";
import { DIRECTION_WORDS, OWN_CLAIMS, QUANTIFIER_WORDS } from "../../../../text/pages/own-claims-page-nl.ts";
import type { OwnClaimOptions } from "../../../../view-models/review/own-claims-view.ts";
import { FormSelect } from "./form-select.tsx";

/** The reference date is a month in which the last year was still running. */
const MONTHS_OF_PART = 11;
const LONGEST_WORDS = 300;
/** What the form asks first: how much at least. */
const QUANTIFIER_ORDER: readonly ClaimQuantifier[] = ["at-least", "rounded", "at-most", "any"];
const UNIT = "RE02";

interface OwnClaimFormProps {
  readonly options: OwnClaimOptions;
  readonly period: { readonly from: string; readonly to: string };
  readonly onSubmit: (claim: OwnClaim) => void;
}

export function OwnClaimForm({ options, period, onSubmit }: OwnClaimFormProps) {
  const [quantifier, setQuantifier] = useState<string>(QUANTIFIER_ORDER[0] ?? "any");
  const [to, setTo] = useState(period.to);
  const [percentage, words] = [useId(), useId()];
  const years = options.years.map((value) => ({ value: String(value), label: String(value) }));
  const months = Array.from({ length: MONTHS_OF_PART }, (_, at) => month(Number(to), at + 1));
  return (
    <form
      className="form-grid"
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit(claimOf(event));
      }}
    >
      <FormSelect name="indicator" label={OWN_CLAIMS.indicator} options={options.indicators} isWide />
      <FormSelect name="region" label={OWN_CLAIMS.area} options={options.areas} initial={UNIT} isWide />
      <FormSelect name="from" label={OWN_CLAIMS.from} options={years} initial={period.from} />
      <FormSelect name="to" label={OWN_CLAIMS.to} options={years} initial={period.to} onChange={setTo} />
      <FormSelect
        name="direction"
        label={OWN_CLAIMS.direction}
        options={CLAIM_DIRECTIONS.map((value) => ({ value, label: DIRECTION_WORDS[value] }))}
      />
      <FormSelect
        name="quantifier"
        label={OWN_CLAIMS.quantifier}
        options={QUANTIFIER_ORDER.map((value) => ({ value, label: QUANTIFIER_WORDS[value] }))}
        onChange={setQuantifier}
      />
      {quantifier !== "any" && (
        <div className="field">
          <label htmlFor={percentage}>{OWN_CLAIMS.percentage}</label>
          <input id={percentage} name="percentage" type="number" min={0.1} max={1000} step="any" required />
        </div>
      )}
      <FormSelect
        key={to}
        name="asOf"
        label={OWN_CLAIMS.asOf}
        options={[
          { value: "", label: OWN_CLAIMS.wholeYears },
          ...months.map((each) => ({ value: printPeriod(each), label: formatPeriodLong(each) })),
        ]}
      />
      <div className="field field-row">
        <label htmlFor={words}>{OWN_CLAIMS.words}</label>
        <input id={words} name="words" type="text" maxLength={LONGEST_WORDS} autoComplete="off" />
      </div>
      <div className="action-row field-row">
        <button className="button" type="submit">
          {OWN_CLAIMS.submit}
        </button>
      </div>
    </form>
  );
}

/** The claim as it stands in the fields; what is left open is absent. */
function claimOf({ currentTarget }: FormEvent<HTMLFormElement>): OwnClaim {
  const fields = new FormData(currentTarget);
  const text = (name: string): string => String(fields.get(name) ?? "").trim();
  const [percentage, asOf, words] = [text("percentage"), text("asOf"), text("words")];
  return {
    indicator: text("indicator"),
    region: text("region"),
    from: text("from"),
    to: text("to"),
    direction: text("direction"),
    quantifier: text("quantifier"),
    ...(percentage === "" ? {} : { fraction: fractionOf(percentage) }),
    ...(asOf === "" ? {} : { asOf }),
    ...(words === "" ? {} : { words }),
  };
}

/** 12,5 % is 0.125. A number field gives a decimal point, whatever the reader typed. */
function fractionOf(percentage: string): string {
  return String(Math.round(Number(percentage) * 10) / 1000);
}
