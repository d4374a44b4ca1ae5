/** One notation per file: `1.390` is 1390 in a Dutch file and 1.39 in an English one, so no cell is read by itself. */

import type { Notation } from "./parse-number.ts";
import { trimCell } from "./trim-cell.ts";

export interface NotationDecision {
  readonly notation: Notation;
  /** A cell that the decision rests on; `undefined` when no cell has a mark, and the notation does not matter. */
  readonly example: string | undefined;
}
/** Cells that cannot be of one notation, with their rows; one example twice when a single cell can be of either. */
export interface NotationConflict {
  readonly rows: readonly number[];
  readonly examples: readonly [dutch: string, english: string];
}

/** What a cell says about the notation. `groupPoint` (1.390) and `groupComma` (1,390) can be either. */
type Sign = "dutch" | "english" | "groupPoint" | "groupComma";
/** Groups of three that end in noughts: read as decimals they are whole, and nothing gives them away. */
type WholeSign = "wholePoint" | "wholeComma";

const SURE_DUTCH = /^-?(?:\d{1,3}(?:\.\d{3})+,\d+|\d{1,3}(?:\.\d{3}){2,}|0,\d+|\d+,(?:\d{1,2}|\d{4,})|\d{4,},\d+)$/;
const SURE_ENGLISH = /^-?(?:\d{1,3}(?:,\d{3})+\.\d+|\d{1,3}(?:,\d{3}){2,}|0\.\d+|\d+\.(?:\d{1,2}|\d{4,})|\d{4,}\.\d+)$/;
const GROUP_POINT = /^-?\d{1,3}\.\d{3}$/;
const GROUP_COMMA = /^-?\d{1,3},\d{3}$/;
const WHOLE_GROUP = /[.,]000$/;
const HAS_MARK = /\d[.,]\d/;

interface Seen {
  readonly rows: number[];
  readonly example: string;
}

/** Gathers the cells of figures of a file, and decides when all are seen. */
export interface NotationJudge {
  /** Whether a cell with this text says anything: seeing it after ten of its kind changes nothing. */
  readonly tells: (cell: string) => boolean;
  readonly see: (cell: string, row: number) => void;
  readonly decide: () => NotationDecision | NotationConflict;
}

/**
 * A judge for a file with this delimiter. A comma decimal anywhere makes the file Dutch and a point decimal English; both
 * is a conflict. With only groups of three, `;` makes it Dutch; otherwise a point is decimal and a comma parts thousands. When
 * that would make 35 of `35.000`, nothing shows whether it is 35 or 35 thousand: a conflict of one example.
 */
export function notationJudge(delimiter: string): NotationJudge {
  const seen = new Map<Sign | WholeSign, Seen>();
  const add = (sign: Sign | WholeSign, text: string, row: number): void => {
    const before = seen.get(sign);
    if (!before) seen.set(sign, { rows: [row], example: text });
    else if (before.rows.length < 10) before.rows.push(row);
  };
  return {
    tells: (cell) => HAS_MARK.test(cell) && signOf(trimCell(cell)) !== undefined,
    see: (cell, row) => {
      if (!HAS_MARK.test(cell)) return;
      const text = trimCell(cell);
      const sign = signOf(text);
      if (!sign) return;
      add(sign, text, row);
      if (!WHOLE_GROUP.test(text)) return;
      if (sign === "groupPoint") add("wholePoint", text, row);
      if (sign === "groupComma") add("wholeComma", text, row);
    },
    decide: () => decide(seen, delimiter),
  };
}

function signOf(text: string): Sign | undefined {
  if (SURE_DUTCH.test(text)) return "dutch";
  if (SURE_ENGLISH.test(text)) return "english";
  if (GROUP_POINT.test(text)) return "groupPoint";
  return GROUP_COMMA.test(text) ? "groupComma" : undefined;
}

function decide(seen: ReadonlyMap<Sign | WholeSign, Seen>, delimiter: string): NotationDecision | NotationConflict {
  const dutch = seen.get("dutch");
  const english = seen.get("english");
  const groupPoint = seen.get("groupPoint");
  const groupComma = seen.get("groupComma");
  if (dutch && english) return conflict(dutch, english);
  if (dutch) return { notation: "dutch", example: dutch.example };
  if (english) return { notation: "english", example: english.example };
  if (groupPoint && groupComma) return conflict(groupPoint, groupComma);
  const only = groupPoint ?? groupComma;
  const notation = delimiter === ";" ? "dutch" : "english";
  const unsure = seen.get(notation === "dutch" ? "wholeComma" : "wholePoint");
  return unsure ? conflict(unsure, unsure) : { notation, example: only?.example };
}

function conflict(dutch: Seen, english: Seen): NotationConflict {
  const rows = [...dutch.rows, ...english.rows].sort((a, b) => a - b);
  return { rows: [...new Set(rows)], examples: [dutch.example, english.example] };
}
