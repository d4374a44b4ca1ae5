/** A series cut into unbroken stretches: full where both ends are counted, dashed where one of them is estimated. */

import type { Cell, NormalAnnotation, NormalSeries } from "./normalise.ts";

export interface Piece {
  readonly from: number;
  readonly to: number;
  readonly dashed: boolean;
}

type Joint = "gap" | "solid" | "dashed";

/** Stretches between neighbouring figures; a missing figure and a break in registration both interrupt the line. */
export function piecesOf(
  { cells, breaks: own }: Pick<NormalSeries, "cells" | "breaks">,
  annotations: readonly NormalAnnotation[],
): readonly Piece[] {
  const breaks = new Set([...own, ...annotations.filter(({ kind }) => kind === "break").map(({ from }) => from)]);
  const joints = cells.slice(1).map((cell, index): Joint => {
    const before = cells[index];
    if (!cell.known || !before?.known || breaks.has(index + 1)) return "gap";
    return cell.status === "estimated" || before.status === "estimated" ? "dashed" : "solid";
  });
  const pieces: Piece[] = [];
  for (const [index, joint] of joints.entries()) {
    if (joint === "gap") continue;
    const last = pieces.at(-1);
    const dashed = joint === "dashed";
    if (last?.to === index && last.dashed === dashed) pieces[pieces.length - 1] = { ...last, to: index + 1 };
    else pieces.push({ from: index, to: index + 1, dashed });
  }
  return pieces;
}

/** Figures that no stretch reaches: they need a point of their own to be seen. */
export function lonelyCells(cells: readonly Cell[], pieces: readonly Piece[]): readonly number[] {
  return cells.flatMap((cell, index) =>
    cell.known && !pieces.some((piece) => piece.from <= index && index <= piece.to) ? [index] : [],
  );
}

/** The values of one stretch, with nothing outside it. */
export function valuesOf(cells: readonly Cell[], piece: Pick<Piece, "from" | "to">): readonly (number | undefined)[] {
  return cells.map((cell, index) => (cell.known && index >= piece.from && index <= piece.to ? cell.value : undefined));
}
