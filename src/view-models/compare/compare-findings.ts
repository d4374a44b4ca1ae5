/** The finding of a comparison: which areas changed by more than chance, and which stand apart from the rest. */

import * as text from "../../text/pages/compare-nl.ts";
import { markedTitle, provesNothing } from "../../text/provenance-nl.ts";
import { weakestOf } from "../figure.ts";
import { estimateOf } from "../trend/change.ts";
import type { Compared } from "./compare-series.ts";
import type { CompareSetting } from "./compare-setting.ts";
import type { CompareView } from "./compare-view.ts";

type Heading = Pick<CompareView, "headline" | "standfirst">;

/** Heading and explanation. Only what a test carries is said to have risen, fallen or to lie higher. */
export function compareHeading(setting: CompareSetting, compared: readonly Compared[]): Heading {
  const own = compared.filter(({ view }) => !view.isReference);
  const period = { from: String(setting.from), to: String(setting.to) };
  const [first] = own;
  if (!first) return { headline: "", standfirst: [] };
  const unreal = unrealHeading(setting, own, period);
  if (unreal) return unreal;
  if (setting.indicators.length > 1) return severalIndicators(setting, own, period);
  const facts: text.ComparisonFacts = {
    ...period,
    label: first.indicator.label,
    labelPlural: first.indicator.labelPlural,
    kind: first.indicator.kind,
    areas: own.map(({ view }) => ({ name: view.area.name, verdict: view.change.verdict })),
    areDistricts: own.every(({ view }) => view.area.level === "district"),
    isEstimate: own.some(({ result }) => estimateOf(result) !== undefined),
    strongest: strongestOf(own),
    fractions: own.flatMap(({ result }) =>
      result.change?.fraction === undefined || result.change.small ? [] : [result.change.fraction],
    ),
  };
  const reference = compared.find(({ view }) => view.isReference)?.view;
  return {
    headline: text.comparisonHeadline(facts),
    standfirst: text.comparisonStandfirst({
      ...period,
      measure: setting.measure,
      labelPlural: first.indicator.labelPlural,
      figures: own.flatMap(({ view }) =>
        view.change.to.value === undefined
          ? []
          : [{ name: view.area.name, text: view.change.to.text, value: view.change.to.value }],
      ),
      reference: reference && { name: reference.area.name, text: reference.change.to.text },
      standings: own.flatMap(({ view }) =>
        view.standing ? [{ name: view.area.name, standing: view.standing.standing }] : [],
      ),
    }),
  };
}

/** No finding where any of the figures is not real, but what is compared, and that it proves nothing. */
function unrealHeading(
  setting: CompareSetting,
  own: readonly Compared[],
  period: { readonly from: string; readonly to: string },
): Heading | undefined {
  const found = own.map(({ figures }) => weakestOf(figures));
  const unreal = found.find((provenance) => provenance !== "real");
  if (unreal === undefined) return undefined;
  const names = [...new Set(own.map(({ view }) => view.area.name))];
  const title = text.neutralHeadline({ ...period, labels: setting.indicators.map(({ label }) => label), names });
  return found.every((provenance) => provenance !== "real")
    ? { headline: markedTitle(title, unreal), standfirst: [{ text: provesNothing(unreal) }] }
    : { headline: text.partlyMarked(title), standfirst: [{ text: text.partlyProvesNothing() }] };
}

/**
 * The area that changed most, when its interval lies wholly beyond that of every other area; a largest percentage alone
 * may be chance.
 */
function strongestOf(own: readonly Compared[]): string | undefined {
  const [, second] = own;
  if (!second) return undefined;
  const changes = own.map(({ view, result }) => ({ name: view.area.name, change: result.change }));
  const found = changes.find(({ change }) => {
    if (!change?.interval || (change.verdict !== "fell" && change.verdict !== "rose")) return false;
    const { low, high } = change.interval;
    return changes.every(
      (other) =>
        other.change === change ||
        (other.change?.interval &&
          (change.verdict === "fell" ? high < other.change.interval.low : low > other.change.interval.high)),
    );
  });
  return found?.name;
}

function severalIndicators(
  setting: CompareSetting,
  own: readonly Compared[],
  period: { readonly from: string; readonly to: string },
): Heading {
  const labels = (verdict: "fell" | "rose"): readonly string[] =>
    own.filter(({ result }) => result.verdict === verdict).map(({ indicator }) => indicator.labelPlural);
  const counts = { lower: labels("fell").length, higher: labels("rose").length, all: own.length };
  const [only] = setting.areas;
  return {
    headline:
      setting.areas.length === 1 && only
        ? text.indicatorsHeadline({
            ...period,
            area: own[0]?.view.area.name ?? "",
            lower: labels("fell"),
            higher: labels("rose"),
          })
        : text.manyHeadline({ ...period, ...counts }),
    standfirst: text.manyStandfirst(setting.indicators.length, own.length / setting.indicators.length),
  };
}
