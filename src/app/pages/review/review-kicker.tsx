/** Which strategy is reviewed, with links to the others; and as of when it is reckoned. */

import { Fragment } from "react";
import { REVIEW } from "../../../text/pages/review-page-nl.ts";
import type { ReviewView } from "../../../view-models/review/review-view.ts";
import { ChoiceSelect } from "../../components/choice-select.tsx";
import { printAddress } from "../../state/address.ts";
import { replaceRoute } from "../../state/selection.ts";

export function ReviewKicker({ view }: { readonly view: ReviewView }) {
  return (
    <>
      {REVIEW.title} · {view.strategyTitle}
      {view.strategies
        .filter(({ selected }) => !selected)
        .map(({ value, label }) => (
          <Fragment key={value}>
            {" · "}
            <a href={printAddress({ page: "review", strategy: value })}>{label}</a>
          </Fragment>
        ))}
    </>
  );
}

/** The month that the ways with part of a year know; nothing where no claim needs one. */
export function AsOfChoice({ view }: { readonly view: ReviewView }) {
  const { asOf, strategy } = view;
  if (asOf === undefined) return null;
  return (
    <p className="question question-small">
      {REVIEW.asOfIntro}{" "}
      <ChoiceSelect
        label={REVIEW.asOfLabel}
        choices={asOf.choices}
        onChoose={(month) => replaceRoute({ page: "review", strategy, asOf: month })}
      />
    </p>
  );
}
