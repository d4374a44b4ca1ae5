/** What the reader has chosen, known at once from the address: the answer of the engine comes a moment later. */

import type { IndicatorId } from "../../../domain/indicator.ts";
import type { RegionCode } from "../../../domain/region.ts";
import type { CompareView } from "../../../view-models/compare/compare-view.ts";
import type { SearchOption } from "../../components/combobox-search.ts";
import type { CompareSelection } from "../../state/compare-address.ts";

/** Areas in the order of the address that exist and are not the reference. */
export function chosenAreas(view: CompareView, { areas }: CompareSelection): readonly RegionCode[] {
  const known = new Set(view.controls.areas.map(({ code }) => code));
  const reference = view.chosen.reference?.code;
  return (areas ?? view.defaults.areas).filter((code) => known.has(code) && code !== reference);
}

/** Indicators in the order of the address that have figures; those shown when none of them has. */
export function chosenIndicators(view: CompareView, { indicators }: CompareSelection): readonly IndicatorId[] {
  const known = new Set(view.controls.indicators.map(({ value }) => value));
  const asked = (indicators ?? view.defaults.indicators).filter((id) => known.has(id));
  return asked.length > 0 ? asked : view.chosen.indicators.map(({ id }) => id);
}

/** Areas to choose from; the reference stands elsewhere in the sentence. */
export function areaItems(view: CompareView): readonly SearchOption<RegionCode>[] {
  return view.controls.areas
    .filter(({ code }) => code !== view.chosen.reference?.code)
    .map(({ code, name, kind, otherNames }) => ({ value: code, label: name, hint: kind, otherNames }));
}

export function indicatorItems(view: CompareView): readonly SearchOption<IndicatorId>[] {
  return view.controls.indicators.map(({ value, label }) => ({ value, label, otherNames: [] }));
}

/** The list with one item in the place of another. */
export function replaced<T>(chosen: readonly T[], old: T, now: T): readonly T[] {
  return chosen.map((each) => (each === old ? now : each));
}
