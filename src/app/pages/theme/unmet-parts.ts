/** Which parts of a question the answer could not follow, so that the page can say so. */

import type { ThemeView } from "../../../view-models/theme/theme-view.ts";
import type { Choice } from "../../../view-models/view-parts.ts";
import type { ThemeSelection } from "../../state/address.ts";

/** Names of the address parameters that were asked and are not what is shown. */
export function unmetParts(selection: ThemeSelection, view: ThemeView): readonly string[] {
  const { figures } = view;
  const differs = <T>(asked: T | undefined, choices: readonly Choice<T>[] | undefined): boolean =>
    asked !== undefined && choices !== undefined && !choices.some(({ value, selected }) => selected && value === asked);
  const indicator =
    selection.indicator !== undefined &&
    !view.indicators.some(({ id, selected }) => selected && id === selection.indicator);
  return [
    ...(indicator ? ["i"] : []),
    ...(differs(selection.measure, figures?.controls.measures) ? ["maat"] : []),
    ...(differs(selection.from, figures?.controls.fromYears) ? ["van"] : []),
    ...(differs(selection.to, figures?.controls.toYears) ? ["tot"] : []),
    ...(differs(selection.method, figures?.controls.methods) ? ["methode"] : []),
    ...(differs(selection.area, figures?.controls.areas) ? ["gebied"] : []),
    ...(differs(selection.edition, figures?.controls.editions) ? ["editie"] : []),
  ];
}
