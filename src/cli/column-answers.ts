/** `--column "HEAD=police_crime:1.1.1"`: what a column of a file is, where its head does not say it. */

import type { ColumnAnswer, ColumnAnswers } from "../domain/column-mapping.ts";
import { parseIndicatorId } from "../domain/indicator.ts";
import { MEASURES } from "../domain/observation.ts";
import { Refusal } from "../domain/refusal.ts";
import { unreadableColumn } from "../text/data/asked-nl.ts";

const LEAVE_OUT = "-";

/**
 * Reads `HEAD=indicator`, `HEAD=indicator:measure` (`police_crime:1.1.1:per1000`; a count unless said) and `HEAD=-`, which
 * leaves the column out. The last `=` parts them, for a head can have one. Refuses anything else.
 */
export function readColumnAnswers(texts: readonly string[]): ColumnAnswers {
  return texts.map((text) => {
    const at = text.lastIndexOf("=");
    const [head, said] = [text.slice(0, at).trim(), text.slice(at + 1).trim()];
    const answer = at < 0 || head === "" ? undefined : readAnswer(said);
    if (!answer) throw new Refusal(unreadableColumn(text));
    return { head, answer };
  });
}

function readAnswer(said: string): ColumnAnswer | undefined {
  if (said === LEAVE_OUT) return { kind: "leaveOut" };
  const [inClassification = "", code = "", measureText = "count", ...more] = said.split(":");
  const indicator = parseIndicatorId(`${inClassification}:${code}`);
  const measure = MEASURES.find((known) => known === measureText);
  return indicator && measure && more.length === 0
    ? { kind: "indicator", indicator: indicator.id, measure }
    : undefined;
}
