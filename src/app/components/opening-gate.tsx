/** Says what is wrong when the figures could not be opened, and offers to try again. */

import type { ReactNode } from "react";
import { FAILURES } from "../../text/controls-nl.ts";
import { useDataset } from "../queries/answers.ts";
import { PageLead } from "./page-lead.tsx";

export function OpeningGate({ children }: { readonly children: ReactNode }) {
  const dataset = useDataset();
  if (dataset.data !== undefined || !dataset.isError) return children;
  return (
    <>
      <PageLead title={FAILURES.openingTitle} />
      <div className="notice measure" data-kind="warning" role="alert">
        <p>{dataset.error.message === "" ? FAILURES.openingUnknown : dataset.error.message}</p>
        <p>{FAILURES.openingAdvice}</p>
        <div className="action-row">
          <button className="button" type="button" disabled={dataset.isFetching} onClick={() => void dataset.refetch()}>
            {FAILURES.retry}
          </button>
          <a className="button button-quiet" href="#/methode">
            {FAILURES.toMethod}
          </a>
        </div>
      </div>
    </>
  );
}
