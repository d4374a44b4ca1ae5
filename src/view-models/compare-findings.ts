/** The finding of a comparison: which areas changed by more than chance, and which stand apart from the rest. */

import * as text from "../text/compare-nl.ts";
import { markedTitle, provesNothing } from "../text/provenance-nl.ts";
import { estimateOf } from "./change.ts";
import type { Compared } from "./compare-series.ts";
import type { CompareSetting } from "./compare-setting.ts";
import type { CompareView } from "./compare-view.ts";
import { weakestOf } from "./figure.ts";

type Heading = Pick<CompareView, "headline" | "standfirst">;

/** Heading and explanation. Only what a test carries is said to have risen, fallen or to lie higher. */
export function compareHeading(setting: CompareSetting, compared: readonly Compared[]): Heading {
  const own = compared.filter(({ view }) => !view.isReference);
  const period = { from: String(setting.from), to: String(setting.to) };
  const [first] = own;
  if (!first) return { headline: "", standfirst: [] };
  const provenance = weakestOf(own.flatMap(({ figures }) => figures));
  if (provenance !== "real") {
    const labels = setting.indicators.map(({ label }) => label);
    const areas = setting.areas.length === 1 ? first.view.area.name : undefined;
    return {
      headline: markedTitle(
        text.neutralHeadline({ ...period, labels, area: areas, areas: setting.areas.length }),
        provenance,
      ),
      standfirst: [{ text: provesNothing(provenance) }],
    };
  }
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
