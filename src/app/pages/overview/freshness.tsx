/** "Deze cijfers": how far they go and how firm they are, and how to read the marks. */

import { Fragment } from "react";
import { MARKS_LEGEND, OVERVIEW } from "../../../text/pages/pages-nl.ts";
import type { OverviewView } from "../../../view-models/overview/overview-view.ts";
import { Mark } from "../../components/mark.tsx";

export function Freshness({ facts }: { readonly facts: OverviewView["freshness"] }) {
  return (
    <>
      <div className="span-5">
        <h2 id="freshness">{OVERVIEW.freshness}</h2>
        <dl className="facts">
          {facts.map(({ term, text }) => (
            <Fragment key={term}>
              <dt>{term}</dt>
              <dd>{text}</dd>
            </Fragment>
          ))}
        </dl>
      </div>
      <div className="span-7">
        <h3>{OVERVIEW.marks}</h3>
        <dl className="facts">
          {MARKS_LEGEND.map(({ status, text }) => (
            <Fragment key={status}>
              <dt>
                <Mark kind={status} />
              </dt>
              <dd>{text}</dd>
            </Fragment>
          ))}
        </dl>
      </div>
    </>
  );
}
