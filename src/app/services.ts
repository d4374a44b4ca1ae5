/** What the page needs from outside: the engine, the files it opens with, and downloads. Tests give their own. */

import { createContext, useContext } from "react";
import type { EngineClient, OpeningData } from "../engine/engine-api.ts";

/** A file to hand to the reader. */
export interface Download {
  readonly fileName: string;
  readonly content: string | Blob;
  readonly mime: string;
}

export interface Services {
  readonly engine: EngineClient;
  readonly openingData: () => Promise<OpeningData>;
  readonly download: (download: Download) => void;
}

export const ServicesContext = createContext<Services | undefined>(undefined);

/** The services of this page. */
export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (services === undefined) throw new Error("useServices outside <Providers>");
  return services;
}
