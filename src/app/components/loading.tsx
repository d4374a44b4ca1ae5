/** Waiting: grey shapes on a first visit, a sentence after a second, never a chart that disappears. */

import { useEffect, useState } from "react";
import { PROGRESS } from "../../text/controls-nl.ts";

/** How long nothing is said about a wait. */
const PATIENCE_MS = 1000;

/** Holds a line open, so that nothing jumps when words come. */
const NO_BREAK_SPACE = "\u00a0";

/** Whether `waiting` has lasted so long that the reader wants to know. */
function useLongWait(waiting: boolean): boolean {
  const [long, setLong] = useState(false);
  useEffect(() => {
    if (!waiting) return;
    const timer = setTimeout(() => setLong(true), PATIENCE_MS);
    return () => {
      clearTimeout(timer);
      setLong(false);
    };
  }, [waiting]);
  return long;
}

/** In place of a page that has nothing to show yet. */
export function LoadingBlocks({ text = PROGRESS.opening }: { readonly text?: string }) {
  const long = useLongWait(true);
  return (
    <div aria-busy="true">
      <div className="skeleton skeleton-short" />
      <div className="skeleton skeleton-chart" />
      <p className="small" role="status">
        {long ? `${text}.` : ""}
      </p>
    </div>
  );
}

/** Says that new figures are being worked out, and then what they say. Empty when there is nothing to tell. */
export function AnswerStatus({ waiting, news }: { readonly waiting: boolean; readonly news: string | undefined }) {
  const long = useLongWait(waiting);
  return (
    <>
      <p className="small" aria-hidden="true">
        {long ? `${PROGRESS.calculating} …` : NO_BREAK_SPACE}
      </p>
      <p className="visually-hidden" role="status">
        {long ? PROGRESS.calculating : waiting ? "" : (news ?? "")}
      </p>
    </>
  );
}
