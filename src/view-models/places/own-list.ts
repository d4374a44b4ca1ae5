/** A reader's own list of municipalities: who is in it, and what in it could not be followed. */

import type { AnalysisContext } from "../../analysis/analysis-context.ts";
import { Refusal } from "../../domain/refusal.ts";
import { POLICE_UNIT, type RegionCode } from "../../domain/region.ts";
import { mergedArea } from "../../text/pages/compare-notices-nl.ts";
import * as text from "../../text/pages/own-list-nl.ts";
import { regionName } from "../areas.ts";
import type { MunicipalitiesQuestion } from "./municipalities-view.ts";

export interface OwnList {
  /** Today's municipalities of the unit in the order asked, each once. */
  readonly members: readonly RegionCode[];
  /** What is no municipality of the unit. */
  readonly unknown: readonly RegionCode[];
  /** Members that were named more than once, by former names too. */
  readonly repeated: readonly RegionCode[];
  /** Former municipalities with what they became. */
  readonly merged: readonly { readonly former: RegionCode; readonly today: RegionCode }[];
}

/** The areas of a list as today's municipalities. */
export function readList({ reference }: AnalysisContext, asked: readonly RegionCode[]): OwnList {
  const municipalities = new Set(reference.regions.membersOf(POLICE_UNIT));
  const read = asked.map((former) => ({ former, today: reference.regions.todayOf(former) }));
  const known = read.filter(({ today }) => municipalities.has(today));
  const codes = known.map(({ today }) => today);
  return {
    members: [...new Set(codes)],
    unknown: [...new Set(read.filter((each) => !known.includes(each)).map(({ former }) => former))],
    repeated: [...new Set(codes.filter((code, at) => codes.indexOf(code) < at))],
    merged: known.filter(({ former, today }) => former !== today),
  };
}

/** What a page says of a list that could not be followed as it was asked. */
export function listNotices(
  context: AnalysisContext,
  { group }: Pick<MunicipalitiesQuestion, "group">,
  { members, unknown, repeated, merged }: OwnList,
  own: RegionCode | undefined,
): readonly string[] {
  const nameOf = (code: RegionCode): string => regionName(context, code);
  const isAlone = own !== undefined && members.length === 1 && members[0] === own;
  const holdsOwn = own !== undefined && members.includes(own);
  return [
    ...merged.map(({ former, today }) => mergedArea(nameOf(former), nameOf(today))),
    ...(unknown.length > 0 ? [text.leftOutOfList(unknown.map(nameOf))] : []),
    ...(repeated.length > 0 ? [text.twiceInList(repeated.map(nameOf))] : []),
    ...(group === "list" && members.length === 0 ? [text.listStillEmpty()] : []),
    ...(isAlone ? [text.listHoldsOnlySelf(nameOf(own))] : []),
    ...(holdsOwn && !isAlone ? [text.selfInList(nameOf(own))] : []),
  ];
}

/** The list of a command for one municipality; refuses one that is empty, or names an area that is none, itself, or one twice. */
export function requireList(
  context: AnalysisContext,
  asked: readonly RegionCode[],
  own: RegionCode,
): readonly RegionCode[] {
  const nameOf = (code: RegionCode): string => regionName(context, code);
  const { members, unknown, repeated } = readList(context, asked);
  if (asked.length === 0) throw new Refusal(text.emptyList());
  if (unknown.length > 0) throw new Refusal(text.notInList(unknown.map(nameOf)));
  if (repeated.length > 0) throw new Refusal(text.twiceInGivenList(repeated.map(nameOf)));
  if (members.includes(own)) throw new Refusal(text.selfInGivenList(nameOf(own)));
  return members;
}
