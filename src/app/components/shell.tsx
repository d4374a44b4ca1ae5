/** What stands around every page. */

import { type MouseEvent, type ReactNode, useRef } from "react";
import { ignoredParts, SHELL } from "../../text/controls-nl.ts";
import { useCatalogue, useDataset } from "../queries/answers.ts";
import { useSelection } from "../state/selection.ts";
import { Bands } from "./bands.tsx";
import { Masthead } from "./masthead.tsx";
import { SiteFooter } from "./site-footer.tsx";

export function Shell({ children }: { readonly children: ReactNode }) {
  const { route, ignored } = useSelection();
  const catalogue = useCatalogue().data;
  const dataset = useDataset().data;
  const content = useRef<HTMLElement>(null);
  // The hash is the route here, so the skip link moves the focus itself.
  const skip = (event: MouseEvent): void => {
    event.preventDefault();
    content.current?.focus();
    content.current?.scrollIntoView();
  };
  return (
    <>
      {/* biome-ignore lint/a11y/useValidAnchor: it does go to the content; the hash is taken by the route */}
      <a className="skip-link" href="#content" onClick={skip}>
        {SHELL.skip}
      </a>
      <Masthead edition={catalogue?.edition} page={route.page} />
      <Bands catalogue={catalogue} route={route} warning={dataset?.warning} earlier={dataset?.asOf} />
      <main ref={content} className="page" id="content" tabIndex={-1}>
        {ignored.length > 0 && (
          <div className="notice measure" data-kind="warning" role="status">
            <p>{ignoredParts(ignored)}</p>
          </div>
        )}
        {children}
      </main>
      <SiteFooter />
    </>
  );
}
