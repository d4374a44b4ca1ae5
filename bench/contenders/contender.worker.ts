/** Where a contender works, off the page's thread; those with workers of their own start them from here. */

import { expose } from "comlink";
import type { OpeningData } from "../../src/engine/engine-api.ts";
import type { Contender, ContenderName, StartContender } from "./contender.ts";

const CODE: Readonly<Record<ContenderName, () => Promise<{ readonly start: StartContender }>>> = {
  bytes: () => import("./bytes.ts"),
  stream: () => import("./stream.ts"),
  ours: () => import("./ours.ts"),
  duckdb: () => import("./duckdb.ts"),
  udsv: () => import("./udsv.ts"),
  "d3-dsv": () => import("./d3-dsv.ts"),
  arquero: () => import("./arquero.ts"),
  papaparse: () => import("./papaparse.ts"),
};

let contender: Contender | undefined;

function started(): Contender {
  if (contender === undefined) throw new Error("no contender was started");
  return contender;
}

const remote = {
  start: async (name: ContenderName, reference: OpeningData["reference"]) => {
    contender = await (await CODE[name]()).start(reference);
  },
  load: (file: File) => started().load(file),
  sums: () => started().sums(),
};

/** What the page can call on this worker. */
export type ContenderRemote = typeof remote;

expose(remote);
