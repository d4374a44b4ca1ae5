/** Fetches what the app opens with, beside the page, so that it works in any folder of any server. */

import { queryOptions } from "@tanstack/react-query";
import type { DatasetState, EngineClient, OpeningData, PublicationBytes } from "../../engine/engine-api.ts";
import {
  PUBLICATION_INDEX,
  type PublicationEntry,
  REFERENCE_FILES,
  readPublicationIndex,
} from "../../engine/opening-files.ts";
import { FAILURES, missingFile, serverFailure, unreadableFile } from "../../text/controls-nl.ts";

import { chosenProtection } from "../state/preferences.ts";

/** Gives the bytes of a file under `data/`; rejects with a Dutch sentence. */
export type FetchFile = (path: string) => Promise<ArrayBuffer>;

/** A file of the app itself that could not be had. The message is for the reader. */
class OpeningError extends Error {
  override readonly name = "OpeningError";
}

/** Fetches from the folder `data/` beside the page. */
export const fetchFile: FetchFile = async (path) => {
  const response = await fetch(new URL(`./data/${path}`, document.baseURI)).catch((cause: unknown) => {
    throw new OpeningError(FAILURES.offline, { cause });
  });
  if (response.status === 404) throw new OpeningError(missingFile(`data/${path}`));
  if (!response.ok) throw new OpeningError(serverFailure(`data/${path}`, response.status));
  return response.arrayBuffer().catch((cause: unknown) => {
    throw new OpeningError(FAILURES.offline, { cause });
  });
};

/** What is fetched before anybody asks. */
interface Ahead {
  /** To look at: whoever takes it may hand its buffers over. */
  readonly data: Promise<OpeningData>;
  /** For whoever asks first; who asks again, after a failure, gets what is fetched then. */
  readonly take: () => Promise<OpeningData>;
}

/** Starts fetching now. */
export function fetchAhead(fetchOne: FetchFile): Ahead {
  const data = fetchOpeningData(fetchOne);
  // Nobody may have asked yet when it fails; who asks hears of it.
  data.catch(() => undefined);
  let ahead: Promise<OpeningData> | undefined = data;
  return {
    data,
    take: () => {
      const taken = ahead ?? fetchOpeningData(fetchOne);
      ahead = undefined;
      return taken;
    },
  };
}

/** The reference files as text and the publications as bytes, all fetched at the same time. */
export async function fetchOpeningData(fetchOne: FetchFile): Promise<OpeningData> {
  const [reference, publications] = await Promise.all([fetchReference(fetchOne), fetchPublications(fetchOne)]);
  return { reference, publications };
}

async function fetchReference(fetchOne: FetchFile): Promise<Readonly<Record<string, string>>> {
  const texts = REFERENCE_FILES.map(async (name) => [name, asText(await fetchOne(`reference/${name}`))] as const);
  return Object.fromEntries(await Promise.all(texts));
}

async function fetchPublications(fetchOne: FetchFile): Promise<readonly PublicationBytes[]> {
  const entries = readPublicationIndex(asText(await fetchOne(PUBLICATION_INDEX)));
  if (entries === undefined) throw new OpeningError(unreadableFile(`data/${PUBLICATION_INDEX}`));
  return Promise.all(entries.map((entry) => fetchPublication(entry, fetchOne)));
}

async function fetchPublication(entry: PublicationEntry, fetchOne: FetchFile): Promise<PublicationBytes> {
  const { file, ...described } = entry;
  return { ...described, fileName: file, bytes: await fetchOne(`publications/${file}`) };
}

function asText(bytes: ArrayBuffer): string {
  return new TextDecoder("utf-8").decode(bytes);
}

/** Key of the state of the dataset: set by the opening, and by every load, undo and change in another tab. */
export const DATASET_KEY = ["dataset"] as const;

/** Opens the engine, once per visit. Its answer is the version that keys every other answer. */
export function openingQuery(engine: EngineClient, openingData: () => Promise<OpeningData>) {
  return queryOptions<DatasetState>({
    queryKey: DATASET_KEY,
    queryFn: async () => {
      const data = await openingData();
      return engine.open({ ...data, protection: chosenProtection() });
    },
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
  });
}
