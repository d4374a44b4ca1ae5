/** From what was read to what is kept: a load with its source, provenance and edition date. */

import type { Load, Source } from "../dataset/load.ts";
import { loadId } from "../dataset/load.ts";
import type { Provenance } from "../domain/measured.ts";
import type { Receipt } from "../domain/receipt.ts";
import type { IngestResult } from "../ingest/ingest.ts";
import type { FileBytes, PublicationBytes } from "./engine-api.ts";

/** Edition date of an upload, and on what it rests. */
export interface EditionDate {
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly because: "content" | "fileName" | "modified" | "today";
}

const DATE_IN_NAME: readonly { readonly pattern: RegExp; readonly order: readonly [number, number, number] }[] = [
  { pattern: /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/, order: [1, 2, 3] },
  { pattern: /(?<!\d)(\d{2})-(\d{2})-(\d{4})(?!\d)/, order: [3, 2, 1] },
  { pattern: /(?<!\d)(20\d{2})(0[1-9]|1[0-2])(\d{2})(?!\d)/, order: [1, 2, 3] },
  { pattern: /(?<!\d)(\d{2})(0[1-9]|1[0-2])(20\d{2})(?!\d)/, order: [3, 2, 1] },
];

/** The date that a file name carries, such as `…_17052018_141347.csv`; `undefined` when it has none that exists. */
export function dateInFileName(fileName: string): string | undefined {
  for (const { pattern, order } of DATE_IN_NAME) {
    const match = pattern.exec(fileName);
    if (!match) continue;
    const date = order.map((group) => match[group] ?? "").join("-");
    if (isExistingDate(date)) return date;
  }
  return undefined;
}

/** Whether a text is a day of the calendar, written `YYYY-MM-DD`. */
export function isExistingDate(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(text);
}

/** The edition date by the rule: of the content, else proposed from the name, else the file's own date, else today. */
export function proposeEditionDate(receipt: Receipt, file: Omit<FileBytes, "bytes">, today: string): EditionDate {
  if (receipt.editionDate) return { date: receipt.editionDate, because: "content" };
  const named = dateInFileName(file.fileName);
  if (named && named <= today) return { date: named, because: "fileName" };
  if (file.modified && file.modified <= today) return { date: file.modified, because: "modified" };
  return { date: today, because: "today" };
}

/** A load of a file that a person dropped: real figures of its publisher, unless the file itself says that they are simulated. */
export function uploadLoad(
  result: IngestResult,
  columns: NonNullable<IngestResult["observations"]>,
  edition: { readonly editionDate: string; readonly loadedAt: string },
): Load {
  return makeLoad(result, columns, {
    kind: "upload",
    provenance: result.receipt.provenance ?? "real",
    source: { publisher: publisherOf(result.receipt), table: result.receipt.table, edition: undefined },
    ...edition,
  });
}

/** A load of a publication that comes with the app, as the index describes it. */
export function publicationLoad(
  result: IngestResult,
  columns: NonNullable<IngestResult["observations"]>,
  publication: PublicationBytes,
): Load {
  const editionDate = publication.editionDate ?? "0000-00-00";
  return makeLoad(result, columns, {
    kind: "publication",
    provenance: publication.provenance,
    source: { publisher: publication.publisher, table: publication.table, edition: publication.edition },
    editionDate,
    loadedAt: editionDate,
  });
}

function makeLoad(
  result: IngestResult,
  columns: NonNullable<IngestResult["observations"]>,
  about: {
    readonly kind: Load["kind"];
    readonly provenance: Provenance;
    readonly source: Source;
    readonly editionDate: string;
    readonly loadedAt: string;
  },
): Load {
  return {
    id: loadId(result.receipt.hash),
    ...about,
    receipt: result.receipt,
    columns,
    regionNames: result.regionNames,
  };
}

function publisherOf(receipt: Receipt): string {
  if (receipt.provenance === "simulated") return "Simulatie";
  if (receipt.format === "own-template" || receipt.format === "mapped") return "Eigen opgave";
  if (receipt.format === "swing") return "Swing";
  if (receipt.format === "incident-counts") return "Eigen telling";
  if (receipt.format === "denominators") return "CBS";
  return receipt.table?.startsWith("83") ? "CBS" : "Politie";
}
