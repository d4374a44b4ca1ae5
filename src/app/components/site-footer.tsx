/** The foot of every page: sources, what the figures are not, and how the page looks. */

import { SHELL } from "../../text/controls-nl.ts";
import { chooseTheme, THEMES, type Theme, usePreferences } from "../state/preferences.ts";

const THEME_LABELS: Readonly<Record<Theme, string>> = {
  system: SHELL.appearanceSystem,
  light: SHELL.appearanceLight,
  dark: SHELL.appearanceDark,
};

export function SiteFooter() {
  const theme = usePreferences((preferences) => preferences.theme);
  return (
    <footer className="page site-footer">
      <span>{SHELL.footerSource}</span>
      <span>{SHELL.footerNotCrimeReports}</span>
      <a href="#/methode">{SHELL.howMade}</a>
      <a href="#/methode?deel=begrippen">{SHELL.glossary}</a>
      <a href="#/methode?deel=toegankelijkheid">{SHELL.accessibility}</a>
      <fieldset>
        <legend className="visually-hidden">{SHELL.appearance}</legend>
        <div className="segments">
          {THEMES.map((known) => (
            <label key={known}>
              <input type="radio" name="appearance" checked={theme === known} onChange={() => chooseTheme(known)} />
              {THEME_LABELS[known]}
            </label>
          ))}
        </div>
      </fieldset>
    </footer>
  );
}
