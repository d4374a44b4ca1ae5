/** Where the reader is: themes, strategy, indicator, and the theme's other indicators. */

import { Fragment } from "react";
import { THEME } from "../../../text/pages/pages-nl.ts";
import type { ThemeIndicatorView, ThemeView } from "../../../view-models/theme/theme-view.ts";
import { printAddress, type ThemeSelection } from "../../state/address.ts";
import { withChange } from "../../state/selection.ts";

export function ThemeKicker({ view, selection }: { readonly view: ThemeView; readonly selection: ThemeSelection }) {
  const selected = view.indicators.find((indicator) => indicator.selected);
  const others = view.indicators.filter((indicator) => !indicator.selected);
  return (
    <>
      <a href="#/thema">{THEME.themes}</a> › {view.theme.title} · {view.theme.strategy}
      {selected !== undefined && ` · ${titled(selected)}`}
      {others.length > 0 && ` · ${THEME.others} `}
      {others.map((indicator, index) => (
        <Fragment key={indicator.id}>
          {index > 0 && ", "}
          <a href={printAddress({ page: "theme", selection: withChange(selection, { indicator: indicator.id }) })}>
            {indicator.label}
          </a>
          {scopeNote(indicator)}
        </Fragment>
      ))}
    </>
  );
}

function titled({ code, label }: ThemeIndicatorView): string {
  return code === "" ? label : `${code} ${label}`;
}

function scopeNote({ scope }: ThemeIndicatorView): string {
  switch (scope) {
    case "unit":
      return "";
    case "country":
      return ` (${THEME.nationalOnly})`;
    case "none":
      return ` (${THEME.noFigures})`;
  }
}
