/** The free cross-table: areas, indicators or years in the rows and in the columns, one figure per cell. */

import { COMPARE_TABLE, dimensionName } from "../../text/pages/compare-page-nl.ts";
import type {
  AreaLevel,
  CompareDimension,
  ComparedSeries,
  CompareView,
} from "../../view-models/compare/compare-view.ts";
import type { FigureView, IdentityView } from "../../view-models/view-parts.ts";
import { footnotesOf, ticksOf } from "./spec-parts.ts";

/** A row or a column. */
export interface CrossHead {
  readonly key: string;
  readonly label: string;
  readonly identity?: IdentityView;
  /** Set where another level begins: parts and totals are never one list. */
  readonly startsLevel: boolean;
}

export interface CrossRow {
  readonly head: CrossHead;
  /** One per column, in order. */
  readonly cells: readonly FigureView[];
}

export interface CrossTable {
  /** What the rows are: "Gebied". */
  readonly corner: string;
  readonly columns: readonly CrossHead[];
  /** One block per value of the dimension that stands in neither; without a label when it has one value. */
  readonly blocks: readonly { readonly key: string; readonly label?: string; readonly rows: readonly CrossRow[] }[];
  readonly footnotes: readonly string[];
}

type Keys = Readonly<Record<CompareDimension, string>>;

const DIMENSIONS: readonly CompareDimension[] = ["area", "indicator", "period"];
/** From part to whole. */
const LEVELS: readonly AreaLevel[] = ["municipality", "district", "unit", "country"];
const NO_FIGURE: FigureView = { text: ".", status: "missing", missing: COMPARE_TABLE.noFigure };

/** Every figure of the view in its place. Nothing is added up; a missing figure stays missing, with its reason. */
export function crossTable(view: CompareView): CrossTable {
  const series = view.figures.flatMap((figure) => figure.series);
  const { rows, columns } = view.chosen;
  const rest = DIMENSIONS.find((each) => each !== rows && each !== columns) ?? "indicator";
  const cells = new Map(series.flatMap(cellsOf));
  const heads = { area: areaHeads(series), indicator: indicatorHeads(series), period: periodHeads(series) };
  // The newest year leads where years are blocks: that is what is looked for first.
  const blocks = rest === "period" ? heads.period.toReversed() : heads[rest];
  const across = heads[columns];
  return {
    corner: dimensionName(rows),
    columns: across,
    blocks: blocks.map((block) => ({
      key: block.key,
      ...(blocks.length > 1 ? { label: block.label } : {}),
      rows: heads[rows].map((head) => ({
        head,
        cells: across.map((column) => {
          const keys = { [rest]: block.key, [rows]: head.key, [columns]: column.key };
          return cells.get(keyOf({ area: "", indicator: "", period: "", ...keys })) ?? NO_FIGURE;
        }),
      })),
    })),
    footnotes: footnotesOf([...cells.values()]),
  };
}

function cellsOf({ area, indicator, series }: ComparedSeries): readonly (readonly [string, FigureView])[] {
  return series.points.map(({ period, figure }) => [
    keyOf({ area: area.code, indicator: indicator.id, period }),
    figure,
  ]);
}

function keyOf({ area, indicator, period }: Keys): string {
  return [area, indicator, period].join("|");
}

/** Municipalities, then districts, then the unit and the country, each in the order of the question. */
function areaHeads(series: readonly ComparedSeries[]): readonly CrossHead[] {
  const areas = [...new Map(series.map(({ area }) => [area.code, area])).values()];
  return LEVELS.flatMap((level) => areas.filter((area) => area.level === level)).map((area, index, sorted) => ({
    key: area.code,
    label: area.name,
    identity: area.identity,
    startsLevel: index > 0 && sorted[index - 1]?.level !== area.level,
  }));
}

/** A total stands after its parts. */
function indicatorHeads(series: readonly ComparedSeries[]): readonly CrossHead[] {
  const all = [...new Map(series.map(({ indicator }) => [indicator.id, indicator])).values()];
  const parts = all.filter(({ isTotal }) => !isTotal);
  return [...parts, ...all.filter(({ isTotal }) => isTotal)].map(({ id, label, isTotal }, index) => ({
    key: id,
    label,
    startsLevel: isTotal && index > 0 && index === parts.length,
  }));
}

function periodHeads(series: readonly ComparedSeries[]): readonly CrossHead[] {
  return ticksOf(series.map((one) => one.series)).map(({ at, label }) => ({
    key: at,
    label,
    startsLevel: false,
  }));
}
