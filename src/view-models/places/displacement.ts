/** Whether offences moved to the neighbours: of one municipality, or as a screen over all of them. */

import type { AnalysisContext } from "../../analysis/analysis-context.ts";
import {
  displacementCounts,
  displacementScreen,
  type MunicipalDisplacement,
  municipalDisplacement,
} from "../../analysis/displacement/municipal-displacement.ts";
import { figureAt } from "../../analysis/figure.ts";
import { breaksBetweenYears, exceptionsIn, type Stretch } from "../../analysis/series-breaks.ts";
import type { IndicatorId } from "../../domain/indicator.ts";
import { isKnown } from "../../domain/measured.ts";
import { month, type Year } from "../../domain/period.ts";
import { Refusal } from "../../domain/refusal.ts";
import { POLICE_UNIT, type RegionCode } from "../../domain/region.ts";
import type { Indicator } from "../../reference/reference.ts";
import { breakNote, exceptionalNote, notComparableNote } from "../../text/notes-nl.ts";
import * as text from "../../text/pages/places-nl.ts";
import { regionName } from "../areas.ts";
import { readIndicator, readRegion, readYear, requireOrder } from "../trend/trend-asked.ts";
import type { DisplacementAsked, DisplacementOfPlaceView, DisplacementView } from "./displacement-view.ts";

export function displacementView(context: AnalysisContext, asked: DisplacementAsked): DisplacementView {
  const indicator = readIndicator(context, asked.indicator);
  const query = { indicator: indicator.id, before: readYear(asked.from), after: readYear(asked.to) };
  requireOrder(query.before, query.after);
  const screened = asked.region === undefined ? displacementScreen(context, query) : [];
  const target = asked.region === undefined ? undefined : readRegion(context, asked.region);
  const one = target && municipalDisplacement(context, { ...query, target });
  const found = target && one ? [{ ...one, region: target }] : screened;
  const broken = breaksBetweenYears(context.reference, indicator.id, query.before.year, query.after.year);
  const targets = target ? [target] : context.reference.regions.membersOf(POLICE_UNIT);
  const counted = (broken.length > 0 ? targets : []).flatMap((each) => {
    const counts = displacementCounts(context, { ...query, target: each });
    return counts ? [{ ...counts, region: each }] : [];
  });
  const first = found[0] ?? counted[0];
  if (!first) throw new Refusal(whyNothing(context, asked, query, target));
  const [before, after] = [stretchOf(query.before), stretchOf(query.after)];
  const exceptional = [before, after].flatMap((stretch) =>
    exceptionsIn(context.reference, indicator.id, stretch).map((each) =>
      exceptionalNote(String(stretch.first.year), each.text),
    ),
  );
  return {
    kind: "displacement",
    indicator: indicator.id,
    from: asked.from,
    to: asked.to,
    provenance: first.provenance,
    notes: [...broken.map(({ text: words }) => breakNote(words)), ...exceptional],
    places: found.map((each) => placeView(context, indicator, asked, each)),
    notComparable: counted.map(({ region, counts, bufferAreas }) => ({
      region: { code: region, name: regionName(context, region) },
      buffer: bufferAreas.map((code) => regionName(context, code)),
      counts,
      sentence: notComparableNote(asked.from, asked.to, []),
    })),
  };
}

/** The year at fault where municipalities lack figures in it; else the area asked for, or that none gained on the rest. */
function whyNothing(
  context: AnalysisContext,
  { region }: DisplacementAsked,
  { indicator, before, after }: { readonly indicator: IndicatorId; readonly before: Year; readonly after: Year },
  target: RegionCode | undefined,
): string {
  const { regions } = context.reference;
  const members = regions.membersOf(POLICE_UNIT);
  if (target && !members.includes(target)) return text.notAMunicipality(region ?? target);
  const lacking = [before, after].filter((period) =>
    members.some((member) => !isKnown(figureAt(context, { indicator, region: member, period }))),
  );
  if (lacking.length > 0) return text.yearsNotWhole(lacking.map((each) => String(each.year)));
  return region === undefined ? text.nothingMoved(before.year, after.year) : text.notAMunicipality(region);
}

function stretchOf({ year }: Year): Stretch {
  return { first: month(year, 1), last: month(year, 12) };
}

function placeView(
  { reference }: AnalysisContext,
  { labelPlural }: Indicator,
  { from, to }: DisplacementAsked,
  found: MunicipalDisplacement & { readonly region: RegionCode; readonly falseDiscovery?: number },
): DisplacementOfPlaceView {
  const nameOf = (code: RegionCode): string => reference.regions.get(code)?.name ?? code;
  const { target, buffer, counts, netEffect, matched, provenance } = found;
  const area = nameOf(found.region);
  return {
    region: { code: found.region, name: area },
    buffer: found.bufferAreas.map(nameOf),
    counts,
    targetRatio: { value: target.ratio, low: target.low, high: target.high },
    bufferRatio: { value: buffer.ratio, low: buffer.low, high: buffer.high },
    quotient: found.quotient ?? null,
    netEffect: { value: netEffect.value, low: netEffect.low, high: netEffect.high },
    corrected: found.corrected,
    phi: found.phi,
    matched: matched
      ? {
          value: matched.value,
          low: matched.low,
          high: matched.high,
          z: matched.z,
          controls: [...matched.targetControls, ...matched.bufferControls].map(nameOf),
        }
      : null,
    ...(found.falseDiscovery === undefined ? {} : { falseDiscovery: found.falseDiscovery }),
    sentence: text.displacementSentence({
      labelPlural,
      area,
      from,
      to,
      target: { ...counts.target, ...target },
      buffer,
      netEffect,
      provenance,
      corrected: found.corrected === "zero-count",
    }),
  };
}
