/** An address that leads nowhere: said plainly, with ways on. */

import { SHELL } from "../../text/controls-nl.ts";
import { NOT_FOUND } from "../../text/pages/pages-nl.ts";
import { PageLead } from "./page-lead.tsx";

export function NotFound() {
  return (
    <>
      <PageLead title={NOT_FOUND.headline} tabTitle={NOT_FOUND.title} standfirst={NOT_FOUND.text} />
      <p className="action-row">
        <a className="button" href="#/">
          {SHELL.overview}
        </a>
        <a className="button button-quiet" href="#/thema">
          {SHELL.themes}
        </a>
        <a className="button button-quiet" href="#/gegevens">
          {SHELL.data}
        </a>
      </p>
    </>
  );
}
