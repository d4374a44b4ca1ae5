/** What a theme page is about: the question, and what it is asked of. */

import type { RegionCode } from "../../domain/region.ts";
import type { Indicator, Strategy } from "../../reference/reference.ts";
import type { ThemeQuestion } from "./theme-view.ts";

export interface ThemeSetting {
  readonly question: ThemeQuestion;
  readonly strategy: Strategy;
  readonly indicator: Indicator;
  /** The unit, or the country where only national figures exist. */
  readonly region: RegionCode;
  /** The areas that there are figures for, the one the page leads with first. */
  readonly areas: readonly { readonly area: "unit" | "country"; readonly isSimulated: boolean }[];
  /** Days of the editions that can be chosen, newest first. */
  readonly editions: readonly string[];
}
