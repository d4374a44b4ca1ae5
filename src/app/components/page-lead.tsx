/** The opening of every page: what it is about, the finding, and the explanation. Takes the focus after a change of page. */

import { type ReactNode, useEffect, useRef } from "react";
import { documentTitle } from "../../text/controls-nl.ts";
import { scrollToBeginning } from "../state/scroll-memory.ts";
import { useSelection } from "../state/selection.ts";

interface PageLeadProps {
  /** The heading of the page: the finding where there is one. */
  readonly title: ReactNode;
  /** Title of the browser tab, when the heading is a finding. */
  readonly tabTitle?: string;
  readonly kicker?: ReactNode;
  readonly standfirst?: ReactNode | undefined;
  readonly aside?: ReactNode;
  readonly children?: ReactNode;
}

export function PageLead({ title, tabTitle, kicker, standfirst, aside, children }: PageLeadProps) {
  const heading = usePageHeading();
  useTabTitle(tabTitle ?? (typeof title === "string" ? title : ""));
  return (
    <header className="lead">
      <div className="lead-main">
        {kicker !== undefined && <p className="kicker">{kicker}</p>}
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {standfirst !== undefined && <p className="standfirst">{standfirst}</p>}
        {children}
      </div>
      {aside !== undefined && <div className="lead-aside">{aside}</div>}
    </header>
  );
}

/** Up to which change of page the focus has been moved. */
let moved = 0;

/**
 * Moves focus to the heading and the view to where the page begins, once per change of page; again only when that heading gave
 * way to another, as that of a page that waits does, and nothing else has the focus.
 */
function usePageHeading() {
  const heading = useRef<HTMLHeadingElement>(null);
  const navigations = useSelection((state) => state.navigations);
  const sectionAsked = useSelection(({ route }) => route.page === "method" && route.section !== undefined);
  useEffect(() => {
    if (navigations === 0) moved = 0;
    if (navigations === 0 || sectionAsked) return;
    const isFocusElsewhere = document.activeElement !== null && document.activeElement !== document.body;
    if (navigations === moved && isFocusElsewhere) return;
    moved = navigations;
    scrollToBeginning();
    heading.current?.focus({ preventScroll: true });
  }, [navigations, sectionAsked]);
  return heading;
}

function useTabTitle(title: string): void {
  useEffect(() => {
    if (title !== "") document.title = documentTitle(title);
  }, [title]);
}
