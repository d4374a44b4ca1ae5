/** What is said of many files at once: how far reading is, what came of it, and what can be done with all of them. */

import type { ReadProgress } from "../../domain/byte-source.ts";
import { countOf, formatBytes, formatCount, joinList, plural } from "../format.ts";

export const QUEUE = {
  title: "Overzicht van de bestanden",
  or: "of",
  chooseFolder: "kies een map",
  stop: "Stop",
  loadingAll: "Bezig met laden",
  loadAllHint: "Met de datum die is voorgesteld; ongedaan maken kan per bestand.",
  waiting: "wacht op zijn beurt",
  busy: "wordt gelezen",
  ready: "gelezen, zonder twijfel",
  doubtful: "gelezen, met twijfel",
  asking: "wacht op uw antwoord",
  known: "al geladen",
  refused: "niet gelezen",
} as const;

/** The files of a queue by what has become of them. */
export interface QueueCounts {
  readonly waiting: number;
  /** Can be loaded, nothing to decide. */
  readonly ready: number;
  /** Can be loaded, with a doubt to look at. */
  readonly doubtful: number;
  /** Cannot be loaded before somebody names a column. */
  readonly asking: number;
  readonly loaded: number;
  /** Cannot be read, or refused. */
  readonly refused: number;
}

/** "30 bestanden: 24 zonder twijfel, 3 met twijfel, 2 niet gelezen en 1 al geladen." */
export function queueSummary(counts: QueueCounts): string {
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const parts = [
    [counts.waiting, "nog te lezen"],
    [counts.ready, "zonder twijfel"],
    [counts.doubtful, "met twijfel"],
    [counts.asking, plural(counts.asking, "wacht op uw antwoord", "wachten op uw antwoord")],
    [counts.refused, "niet gelezen"],
    [counts.loaded, "geladen"],
  ] as const;
  const said = parts.flatMap(([count, words]) => (count === 0 ? [] : [`${formatCount(count)} ${words}`]));
  return `${countOf(all, "bestand", "bestanden")}: ${joinList(said)}.`;
}

/** "Laad de 24 bestanden zonder twijfel". */
export function loadAllLabel(count: number): string {
  return count === 1 ? "Laad het bestand zonder twijfel" : `Laad de ${formatCount(count)} bestanden zonder twijfel`;
}

export function loadedFiles(count: number): string {
  return `${countOf(count, "bestand is", "bestanden zijn")} geladen. Pagina’s met deze cijfers rekenen er nu mee.`;
}

/** "12 MB van 40 MB gelezen, 120.000 regels". */
export function readingProgress({ bytesRead, bytes, rows }: ReadProgress): string {
  const read = `${formatBytes(bytesRead)} van ${formatBytes(bytes)} gelezen`;
  return rows === 0 ? read : `${read}, ${countOf(rows, "regel", "regels")}`;
}

export function stopLabel(fileName: string): string {
  return `${QUEUE.stop}: ${fileName}`;
}

export function stoppedFile(fileName: string): string {
  return `${fileName} is niet verder gelezen. Er is niets bewaard.`;
}
