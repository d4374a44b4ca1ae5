/** The names of regions in a file that nobody knows, as the page asks about them. */

import { COUNTRY, POLICE_UNIT, regionCode } from "../../domain/region.ts";
import type { RegionQuestion } from "../../domain/region-questions.ts";
import type { Reference } from "../../reference/reference.ts";
import { regionNameTitle } from "../../text/data/region-names-nl.ts";
import type { IndicatorOption } from "../indicator-options.ts";
import type { RegionNamesView, RegionNameView } from "./region-names-view.ts";

const LEAVE_OUT = "leaveOut";

/** Likely slips of the pen apart from names that look like nothing. */
export function regionNamesView(questions: readonly RegionQuestion[], reference: Reference): RegionNamesView {
  const views = questions.map((question) => ({ question, view: nameView(question, reference) }));
  const isLikely = ({ proposals, answer }: RegionQuestion): boolean => proposals.length > 0 || answer !== undefined;
  return {
    likely: views.filter(({ question }) => isLikely(question)).map(({ view }) => view),
    others: views.filter(({ question }) => !isLikely(question)).map(({ view }) => view),
    regions: regionOptions(reference),
  };
}

function nameView({ name, state, proposals, answer }: RegionQuestion, reference: Reference): RegionNameView {
  return {
    name,
    title: regionNameTitle(name, state),
    proposals: proposals.map((value) => ({ value, label: regionName(value, reference) })),
    ...(answer ? { answer: answer.as ?? LEAVE_OUT } : {}),
  };
}

function regionName(value: string, { regions }: Reference): string {
  const code = regionCode(value);
  return (code && regions.get(code)?.name) ?? value;
}

/** The country, the unit, its districts and its municipalities of today. */
export function regionOptions({ regions }: Reference): readonly IndicatorOption[] {
  const codes = [COUNTRY, POLICE_UNIT, ...regions.districts.map(({ code }) => code), ...regions.membersOf(POLICE_UNIT)];
  return codes.flatMap((code) => {
    const region = regions.get(code);
    return region ? [{ value: code, label: region.name }] : [];
  });
}
