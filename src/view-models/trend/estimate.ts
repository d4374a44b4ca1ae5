/** How a year was estimated from its first months, and how far each method was off in years replayed. */

import type { TrendResult } from "../../analysis/trend-result.ts";
import { formatShare } from "../../text/format.ts";
import { estimateText, methodName } from "../../text/pages/standing-nl.ts";
import * as text from "../../text/pages/theme-nl.ts";
import type { ThemeFigures } from "../theme/theme-view.ts";
import { trendNotes } from "./trend-notes.ts";

/** The section about the estimate; empty when nothing was estimated. */
export function estimateView(result: TrendResult): Pick<ThemeFigures, "estimate"> {
  const { period } = result.to;
  const note = result.notes.find((each) => each.code === "estimatedYear");
  if (!note) return {};
  const replayed = result.backTest?.rows.flatMap((row) => row.replayed.map((each) => each.year)) ?? [];
  return {
    estimate: {
      title: text.estimateTitle(String(period.year)),
      text: [{ text: trendNotes({ ...result, notes: [note] }, (code) => code).join(" ") }],
      errors: (result.backTest?.rows ?? []).map((row) => ({
        method: methodName(row.method),
        error: formatShare(row.meanAbsoluteError),
        chosen: row.method === note.method,
      })),
      errorsCaption: replayed.length
        ? text.errorsCaption(result.backTest?.monthsKnown ?? 0, Math.min(...replayed), Math.max(...replayed))
        : estimateText(note.method, note.lastMonth),
    },
  };
}
