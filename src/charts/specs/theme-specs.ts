/** The charts of a theme page, from its view model. */

import { TABLE, unitMean } from "../../text/chart-table-nl.ts";
import { formatCount } from "../../text/format.ts";
import { strategyPeriod } from "../../text/pages/pages-nl.ts";
import type { RankRow, ThemeFigures } from "../../view-models/theme/theme-view.ts";
import type { FigureView, SeriesView } from "../../view-models/view-parts.ts";
import type { BarSpec, ChartTable, DotIntervalSpec, LineSpec, MultiplesSpec } from "../chart-spec.ts";
import {
  figuresOf,
  footnotesOf,
  formatOf,
  intervalCell,
  intervalHead,
  provenanceOf,
  statusCell,
  ticksOf,
  toAnnotations,
  toSeries,
} from "./spec-parts.ts";

/** The value that an index starts from. */
const INDEX_BASE = 100;

/** Years of the headline's area: bars from zero, or a line around 100 for an index. */
export function trendSpec(figures: ThemeFigures): BarSpec | LineSpec {
  const { series, title, subtitle, summary } = figures.trend;
  const ticks = ticksOf([series]);
  const compared = [figures.period.from, figures.period.to];
  const base = {
    id: `trend-${figures.indicator.id}`,
    title,
    subtitle,
    summary,
    unit: figures.unit,
    format: formatOf(figures.measure),
    provenance: provenanceOf(figuresOf([series])),
    source: figures.source,
    notes: figures.notes.filter((note) => !figures.indicator.caveats.includes(note)),
    table: yearsTable(series, figures),
    ticks,
    series: [toSeries(series, "focus", { emphasised: compared, labelled: [...endsOf(series), ...compared] })],
    annotations: toAnnotations(figures.annotations, ticks),
  };
  const highlight = highlightOf(
    figures,
    ticks.map((tick) => tick.at),
  );
  const highlighted = highlight === undefined ? base : { ...base, highlight };
  return figures.measure === "index"
    ? { ...highlighted, kind: "line", baseline: INDEX_BASE }
    : { ...highlighted, kind: "bar" };
}

/** The first and the last period that have a figure. */
function endsOf(series: SeriesView): readonly string[] {
  const known = series.points.filter(({ figure }) => figure.value !== undefined).map(({ period }) => period);
  return [known.at(0), known.at(-1)].filter((period) => period !== undefined);
}

function highlightOf(
  { period }: ThemeFigures,
  keys: readonly string[],
): { readonly from: string; readonly to: string; readonly label: string } | undefined {
  const [from, to] = [period.strategyFrom, period.strategyTo];
  const inside = keys.filter((key) => key >= from && key <= to);
  const [first, last] = [inside.at(0), inside.at(-1)];
  return first === undefined || last === undefined
    ? undefined
    : { from: first, to: last, label: strategyPeriod({ from, to }) };
}

function yearsTable(series: SeriesView, figures: ThemeFigures): ChartTable {
  const all = figuresOf([series]);
  const format = formatOf(figures.measure);
  const withInterval = all.some((figure) => figure.interval !== undefined);
  const withCounted = all.some((figure) => figure.counted !== undefined);
  const compared = [figures.period.from, figures.period.to];
  return {
    caption: figures.trend.subtitle,
    columns: [
      { key: "period", label: TABLE.year, align: "text" },
      { key: "value", label: figures.unit, align: "number" },
      ...(withInterval ? [{ key: "interval", label: intervalHead(all), align: "number" } as const] : []),
      ...(withCounted ? [{ key: "counted", label: TABLE.counted, align: "number" } as const] : []),
      { key: "status", label: TABLE.status, align: "text" },
    ],
    rows: series.points.map(({ period, figure }) => ({
      key: period,
      cells: [
        period,
        figure.text,
        ...(withInterval ? [intervalCell(figure, format)] : []),
        ...(withCounted ? [figure.counted === undefined ? "" : formatCount(figure.counted)] : []),
        statusCell(figure),
      ],
      strong: compared.includes(period),
    })),
    footnotes: footnotesOf(all),
  };
}

/** The five districts on one scale, each in focus in its own panel. Absent without figures per district. */
export function districtsSpec(figures: ThemeFigures): MultiplesSpec | undefined {
  const { districts } = figures;
  if (districts === undefined) return undefined;
  const all = figuresOf(districts.series);
  const ticks = ticksOf(districts.series);
  const noteOf = (code: string): string =>
    districts.changes.find((change) => change.code === code)?.change.percentage ?? "";
  return {
    kind: "multiples",
    id: `districts-${figures.indicator.id}`,
    title: districts.title,
    subtitle: districts.subtitle,
    summary: districts.summary,
    unit: figures.unit,
    format: formatOf(figures.measure),
    provenance: provenanceOf(all),
    source: figures.source,
    notes: [],
    table: districtsTable(districts.series, districts.subtitle),
    ticks,
    panels: districts.series.map((series) => ({
      id: series.id,
      title: series.label,
      note: series.identity.kind === "district" ? noteOf(series.identity.code) : "",
      series: toSeries(series, "focus", { labelled: endsOf(series) }),
    })),
    annotations: toAnnotations(figures.annotations, ticks),
  };
}

function districtsTable(series: readonly SeriesView[], caption: string): ChartTable {
  return {
    caption,
    columns: [
      { key: "period", label: TABLE.year, align: "text" },
      ...series.map(({ id, label }) => ({ key: id, label, align: "number" as const })),
    ],
    rows: ticksOf(series).map(({ at, label }) => ({
      key: at,
      cells: [label, ...series.map((one) => textAt(one, at))],
    })),
    footnotes: footnotesOf(figuresOf(series)),
  };
}

/** The figure of a period as printed; empty when the series does not have the period. */
function textAt(series: SeriesView, period: string): string {
  return series.points.find((point) => point.period === period)?.figure.text ?? "";
}

/** Municipalities in order, each with its interval. Absent without figures per municipality. */
export function rankingSpec(figures: ThemeFigures): DotIntervalSpec | undefined {
  const { ranking } = figures;
  if (ranking === undefined || ranking.mean.value === undefined) return undefined;
  const shown = ranking.rows.flatMap(({ rate }) => rate);
  return {
    kind: "dot-interval",
    id: `ranking-${figures.indicator.id}`,
    title: ranking.title,
    subtitle: ranking.subtitle,
    summary: ranking.summary,
    unit: ranking.unit,
    format: "rate",
    provenance: provenanceOf(shown),
    source: figures.source,
    notes: [ranking.note],
    table: rankingTable(ranking),
    reference: { value: ranking.mean.value, label: unitMean(ranking.mean.text) },
    key: districtKey(ranking.rows),
    rows: ranking.rows.flatMap((row) =>
      row.rate.value === undefined
        ? []
        : [
            {
              id: row.code,
              label: row.name,
              rank: formatCount(row.rank),
              detail: row.count.text,
              value: row.rate.value,
              interval: row.interval,
              identity: row.identity,
              distinguishable: row.standing !== "around",
            },
          ],
    ),
  };
}

/** Which colour is which district, in the order of the ranking's first mention. */
function districtKey(rows: readonly RankRow[]): NonNullable<DotIntervalSpec["key"]> {
  return [...new Map(rows.map((row) => [row.district, row.identity])).entries()]
    .filter(([label]) => label !== "")
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([label, identity]) => ({ identity, label }));
}

function rankingTable(ranking: NonNullable<ThemeFigures["ranking"]>): ChartTable {
  const figures: readonly FigureView[] = ranking.rows.flatMap((row) => [row.count, row.rate]);
  return {
    caption: ranking.subtitle,
    columns: [
      { key: "rank", label: TABLE.rank, align: "number" },
      { key: "name", label: TABLE.municipality, align: "text" },
      { key: "district", label: TABLE.district, align: "text" },
      { key: "count", label: TABLE.count, align: "number" },
      { key: "rate", label: ranking.unit, align: "number" },
      {
        key: "interval",
        label: intervalHead(ranking.rows.map((row) => ({ ...row.rate, interval: row.interval }))),
        align: "number",
      },
      { key: "standing", label: TABLE.standing, align: "text" },
    ],
    rows: [
      ...ranking.rows.map((row) => ({
        key: row.code,
        cells: [
          formatCount(row.rank),
          row.name,
          row.district,
          row.count.text,
          row.rate.text,
          intervalCell({ ...row.rate, interval: row.interval }, "rate"),
          standingWord(row.standing),
        ],
        strong: row.standing !== "around",
      })),
      ...ranking.apart.map(({ name, count, why }) => ({
        key: `apart-${name}`,
        cells: ["", name, "", count.text, "", "", why === "" ? TABLE.notRanked : `${TABLE.notRanked}: ${why}`],
      })),
    ],
    footnotes: footnotesOf([...figures, ...ranking.apart.map((area) => area.count)]),
  };
}

function standingWord(standing: RankRow["standing"]): string {
  switch (standing) {
    case "above":
      return TABLE.above;
    case "below":
      return TABLE.below;
    case "around":
      return TABLE.around;
  }
}
