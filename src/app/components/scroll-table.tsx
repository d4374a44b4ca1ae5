/** A table that is wider than a small screen scrolls in its own box, by keyboard too. */

import type { ReactNode } from "react";

export function ScrollTable(props: { readonly caption: string; readonly children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is no box around a table
    <div
      className="table-scroll"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
      tabIndex={0}
      role="group"
      aria-label={props.caption}
    >
      <table className="data-table">
        <caption className="visually-hidden">{props.caption}</caption>
        {props.children}
      </table>
    </div>
  );
}
