/** What the verdict of a trend stands on. */

import type { TrendResult } from "../../analysis/trend-result.ts";
import type { RegionCode } from "../../domain/region.ts";
import type { Indicator } from "../../reference/reference.ts";
import { evidenceSentences } from "../../text/evidence-nl.ts";
import { formatPercentInterval } from "../../text/format.ts";
import { weakestOf } from "../figure.ts";
import { trendNotes } from "./trend-notes.ts";

/** The evidence in sentences; empty where a figure is absent, since then nothing was compared. */
export function evidenceOf(
  result: TrendResult,
  { kind }: Indicator,
  nameOf: (code: RegionCode) => string,
): readonly string[] {
  const { change, verdict } = result;
  if (!change) return [];
  const spread = result.notes.filter(({ code }) => code === "overdispersion");
  return evidenceSentences({
    verdict,
    kind,
    provenance: weakestOf([result.from.figure, result.to.figure]),
    test: change.test,
    pValue: change.pValue,
    interval: change.interval && !change.small ? formatPercentInterval(change.interval) : "",
    spread: trendNotes({ ...result, notes: spread }, nameOf).join(" "),
    eTestPValue: change.eTestPValue,
  });
}
