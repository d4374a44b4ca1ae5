/** What the address asks of all municipalities, and how following one more changes it. */

import type { RegionCode } from "../../../../domain/region.ts";
import type { MunicipalitiesQuestion, MunicipalitiesView } from "../../../../view-models/places/municipalities-view.ts";
import type { CompareSelection } from "../../../state/compare-address.ts";
import { changeCompare } from "../../../state/selection.ts";

/** The question of a selection: other ways to look have measures and areas that this one does not. */
export function municipalitiesQuestion(selection: CompareSelection): MunicipalitiesQuestion {
  const { indicators, areas, group, list, measure, from, to, asOf, edition } = selection;
  return {
    kind: "municipalities",
    ...(indicators === undefined ? {} : { indicators }),
    ...(areas === undefined ? {} : { areas }),
    ...(group === undefined ? {} : { group }),
    ...(list === undefined ? {} : { list }),
    ...(measure === "per1000" || measure === "per1000-dwellings" ? { measure } : {}),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(asOf === undefined ? {} : { asOf }),
    ...(edition === undefined ? {} : { edition }),
  };
}

/** Follows these municipalities; areas of the address that are no municipalities stay for the other ways to look. */
export function followMunicipalities(
  view: MunicipalitiesView,
  { areas = [] }: CompareSelection,
  followed: readonly RegionCode[],
): void {
  const municipalities = new Set(view.controls.areas.map(({ code }) => code));
  const others = areas.filter((code) => !municipalities.has(code) && !view.chosen.areas.includes(code));
  const kept = [...followed, ...others];
  changeCompare({ areas: kept.length > 0 ? kept : undefined });
}

/** Holds a municipality against these; without any the list stays chosen, to be filled. */
export function chooseList(list: readonly RegionCode[]): void {
  changeCompare({ group: "list", list: list.length > 0 ? list : undefined });
}

/** Follows a municipality that was pointed at, or no longer. */
export function toggleFollowed(view: MunicipalitiesView, selection: CompareSelection, code: string): void {
  const found = view.controls.areas.find((area) => area.code === code);
  if (!found) return;
  const { areas } = view.chosen;
  const isFollowed = areas.includes(found.code);
  followMunicipalities(
    view,
    selection,
    isFollowed ? areas.filter((area) => area !== found.code) : [...areas, found.code],
  );
}
