/** The theme page: question and context in, everything the page says out. */

import type { AnalysisContext } from "../../analysis/analysis-context.ts";
import { SHIFT_OFFENCES } from "../../analysis/displacement/shift-offences.ts";
import type { IndicatorId } from "../../domain/indicator.ts";
import { COUNTRY, POLICE_UNIT } from "../../domain/region.ts";
import type { Indicator, Theme } from "../../reference/reference.ts";
import { emptyText, emptyTitle, notLoadedText, notLoadedTitle } from "../../text/pages/theme-nl.ts";
import { templatesOf } from "../data/templates.ts";
import { contextAt, editionsOf } from "../editions.ts";
import { areasOf, publishedScopeOf } from "../scope.ts";
import type { EmptyView } from "../view-parts.ts";
import { findTheme, loadedTemplates } from "./find-theme.ts";
import { themeFigures } from "./theme-figures.ts";
import type { ThemeIndicatorView, ThemeQuestion, ThemeView } from "./theme-view.ts";

/** The answer of a theme page; `undefined` when there is no theme of that name. */
export function themeView(present: AnalysisContext, question: ThemeQuestion): ThemeView | undefined {
  const context = question.edition === undefined ? present : contextAt(present, question.edition);
  const found = findTheme(context.reference, question.slug);
  if (!found) return undefined;
  const { theme, strategy } = found;
  const indicators = indicatorViews(context, theme, question.indicator);
  const selected = indicators.find((each) => each.selected);
  const indicator = selected && context.reference.indicators.get(selected.id);
  const about = {
    slug: theme.slug,
    title: theme.title,
    strategy: strategy.title,
    ...(theme.note ? { note: theme.note } : {}),
    isDigital: theme.indicators.some((id) => SHIFT_OFFENCES.digital.includes(id)),
    hasOwnFigures: loadedTemplates(present, theme).length > 0,
  };
  if (!selected || !indicator || selected.scope === "none") {
    const empty = emptyView(context, theme, indicator);
    return {
      kind: "theme",
      theme: about,
      indicators,
      headline: empty.title,
      standfirst: [{ text: empty.text }],
      empty,
    };
  }
  const areas = areasOf(context, indicator.id);
  const area = areas.find((each) => each.area === question.area) ?? areas[0];
  const { headline, standfirst, figures } = themeFigures(context, {
    question,
    strategy,
    indicator,
    areas,
    editions: editionsOf(present, indicator.id),
    region: area?.area === "country" ? COUNTRY : POLICE_UNIT,
  });
  return { kind: "theme", theme: about, indicators, headline, standfirst, figures };
}

/** The indicators of a theme, and after them those that only its subgoals name. */
function indicatorsOf(theme: Theme): readonly IndicatorId[] {
  return [...new Set([...theme.indicators, ...theme.subgoals.flatMap(({ indicators }) => indicators)])];
}

function indicatorViews(
  context: AnalysisContext,
  theme: Theme,
  asked: IndicatorId | undefined,
): readonly ThemeIndicatorView[] {
  const views = indicatorsOf(theme).flatMap((id) => {
    const indicator = context.reference.indicators.get(id);
    return indicator
      ? [{ id, label: indicator.label, code: indicator.code, scope: publishedScopeOf(context, id) }]
      : [];
  });
  // A subgoal's indicator has to be asked for: the page opens with one of the theme itself.
  const own = views.filter(({ id }) => theme.indicators.includes(id));
  const selected =
    views.find((view) => view.id === asked) ??
    own.find((view) => view.scope === "unit") ??
    own.find((view) => view.scope === "country") ??
    own[0];
  return views.map((view) => ({ ...view, selected: view.id === selected?.id }));
}

function emptyView(context: AnalysisContext, theme: Theme, indicator: Indicator | undefined): EmptyView {
  const templates = templatesOf(context, theme.uploads);
  if (!indicator) {
    return { title: emptyTitle(theme.title), text: emptyText(templates.length > 0), templates };
  }
  const tables = context.reference.offenceTypes.get(indicator.id)?.tables ?? [];
  const members = context.reference.regions.membersOf(POLICE_UNIT);
  const regions = new Set(context.dataset.regionsOf(indicator.id));
  const known = members.filter((member) => regions.has(member)).length;
  return {
    title: notLoadedTitle(indicator.labelPlural, known, members.length),
    text: notLoadedText(tables),
    templates,
  };
}
