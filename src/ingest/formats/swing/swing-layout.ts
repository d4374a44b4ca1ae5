/** The two shapes of Swing: a row per area and period with a column per indicator, or `indicator|year` in the heads. */

import { parsePeriodCell } from "../../parse-period.ts";
import type { Sheet } from "../../read-sheet.ts";
import { trimCell } from "../../trim-cell.ts";
import { headKey } from "../cells/column-names.ts";
import { FORBIDDEN_HEADS } from "../long/long-issues.ts";
import { type SwingLevel, swingLevel } from "./swing-regions.ts";

export interface FigureColumn {
  readonly column: number;
  /** The head as printed, without the period behind it. */
  readonly name: string;
  /** The period in the head; `undefined` when it stands in a column. */
  readonly period: string | undefined;
}

export interface SwingLayout {
  readonly headerRow: number;
  /** Heads as printed, without padding and without the empty ones that a `;;;` tail leaves. */
  readonly heads: readonly string[];
  readonly item: number;
  /** Column with the level of each area, or the level that the head of the areas names. */
  readonly level: { readonly column: number } | { readonly fixed: SwingLevel };
  /** Column with the periods; −1 when they stand in the heads. */
  readonly period: number;
  /** Columns that may hold figures; what is in them is looked at later. */
  readonly figures: readonly FigureColumn[];
  /** Columns beside `indicator|year` without a period that can be read: their figures belong nowhere. */
  readonly withoutPeriod: readonly { readonly column: number; readonly head: string }[];
  readonly ignored: readonly { readonly column: number; readonly head: string }[];
  readonly repeated: readonly string[];
}

/** Lines above the header that are looked past: titles, empty lines. */
const TITLE_LINES = 12;
/** Columns looked at: a hundred indicators over twenty years. */
const WIDEST = 2000;

const PERIOD_HEADS: ReadonlySet<string> = new Set(["jaar", "periode"]);
const LEVEL_HEAD = "geolevel";
const ITEM_HEAD = "geoitem";
/** Columns that say again which area or row it is. */
const KEY_HEADS: ReadonlySet<string> = new Set(["", "id", "gemeentecode", "geoitemnaam", "geonaam", "gebiedscode"]);

/** `Overlast zwervers|2015`, `Woninginbraak - 2018`, `Woninginbraak|2018 augustus*`. */
const BAR = /^(.*\S)\s*\|\s*([^|]+)$/;
const DASH = /^(.*\S)\s+[-–]\s+((?:19|20)\d{2}\b.*)$/;

/** The columns of a sheet of Swing, in whatever order; `undefined` when it is none. */
export function swingLayout(sheet: Sheet): SwingLayout | undefined {
  for (let row = 0; row < Math.min(sheet.rows.length, TITLE_LINES); row++) {
    const cells = (sheet.rows[row] ?? []).slice(0, WIDEST).map(trimCell);
    const heads = cells.slice(0, cells.findLastIndex((cell) => cell !== "") + 1);
    const layout = heads.length > 1 ? (periodInColumn(heads, row) ?? periodInHeads(heads, row)) : undefined;
    if (layout) return layout;
  }
  return undefined;
}

interface PlacedHead {
  readonly column: number;
  readonly head: string;
  readonly key: string;
}

function placed(heads: readonly string[]): readonly PlacedHead[] {
  return heads.map((head, column) => ({ column, head, key: headKey(head) }));
}

function periodInColumn(heads: readonly string[], headerRow: number): SwingLayout | undefined {
  const all = placed(heads);
  const [levels, items] = [LEVEL_HEAD, ITEM_HEAD].map((wanted) => all.filter(({ key }) => key === wanted));
  const periods = all.filter(({ key }) => PERIOD_HEADS.has(key));
  const [level, item, period] = [levels?.[0], items?.[0], periods[0]];
  if (!level || !item || !period) return undefined;
  const keys = [...(levels ?? []), ...(items ?? []), ...periods];
  const rest = all.filter((head) => !keys.includes(head));
  const figures = rest.filter(isFigureHead).map(({ column, head }) => ({ column, name: head, period: undefined }));
  const repeatedKeys = [levels ?? [], items ?? [], periods].filter((found) => found.length > 1).flat();
  return {
    headerRow,
    heads,
    item: item.column,
    level: { column: level.column },
    period: period.column,
    figures,
    withoutPeriod: [],
    ignored: rest.filter((head) => !isFigureHead(head)),
    repeated: [...repeatedKeys.map(({ head }) => head), ...repeatedFigures(figures)],
  };
}

function periodInHeads(heads: readonly string[], headerRow: number): SwingLayout | undefined {
  const all = placed(heads);
  const figures = all.flatMap((head) => withPeriod(head) ?? []);
  if (figures.length === 0) return undefined;
  const others = all.filter(({ column }) => !figures.some((figure) => figure.column === column));
  const area = areaColumn(others);
  if (!area) return undefined;
  const rest = others.filter((head) => head !== area.item && head !== area.level);
  return {
    headerRow,
    heads,
    item: area.item.column,
    level: area.level ? { column: area.level.column } : { fixed: area.fixed },
    period: -1,
    figures,
    withoutPeriod: rest.filter(isFigureHead),
    ignored: rest.filter((head) => !isFigureHead(head)),
    repeated: repeatedFigures(figures),
  };
}

/** A head that ends in a period, parted in two; a head of Swing with another kind of period is no head of figures. */
function withPeriod({ head, column }: PlacedHead): FigureColumn | undefined {
  const [, name, period] = BAR.exec(head) ?? DASH.exec(head) ?? [];
  if (name === undefined || period === undefined || parsePeriodCell(period).kind !== "period") return undefined;
  return { column, name, period };
}

/** Where the areas stand: `Geolevel` with `Geoitem`, a head that names a level, or the first column without a head. */
function areaColumn(others: readonly PlacedHead[]) {
  const named = others.find(({ key }) => key === ITEM_HEAD);
  const level = others.find(({ key }) => key === LEVEL_HEAD);
  if (named && level) return { item: named, level, fixed: "mixed" as const };
  for (const item of others) {
    const fixed = swingLevel(item.head, "head");
    if (fixed !== undefined) return { item, level: undefined, fixed };
  }
  const first = others.length === 1 ? others[0] : undefined;
  return first?.column === 0 && first.key === ""
    ? { item: first, level: undefined, fixed: "mixed" as const }
    : undefined;
}

function isFigureHead({ head, key }: PlacedHead): boolean {
  return !KEY_HEADS.has(key) && !FORBIDDEN_HEADS.has(head);
}

/** Heads that stand there twice, in the same period where heads have one: which of them counts cannot be known. */
function repeatedFigures(figures: readonly FigureColumn[]): readonly string[] {
  const keys = figures.map(({ name, period }) => `${headKey(name)}|${period === undefined ? "" : headKey(period)}`);
  return figures.flatMap(({ name }, at) => (keys.indexOf(keys[at] ?? "") === at ? [] : [name]));
}
