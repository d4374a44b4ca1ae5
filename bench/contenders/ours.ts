/** The app's own way: read in its workers, until the columns are with who asked. */

import { isMissingCode, type ObservationColumns } from "../../src/domain/observation.ts";
import { expectFiles, readInWorker } from "../../src/engine/read-in-worker.ts";
import type { StartContender, Sums } from "./contender.ts";

export const start: StartContender = async (reference) => {
  // As the page does where files are dropped.
  await expectFiles(reference);
  let columns: ObservationColumns | undefined;
  return {
    load: async (file) => {
      // With reports of how far it is, as the page asks for them.
      const watch = { onProgress: () => undefined };
      const [result] = await readInWorker(reference, [{ fileName: file.name, bytes: file }], watch);
      columns = result?.observations;
      if (columns === undefined) throw new Error(result?.issues.map(({ code }) => code).join(", ") ?? "no result");
    },
    sums: async () => columns && sumsOf(columns),
  };
};

function sumsOf({ length, period, value, status }: ObservationColumns): Sums {
  const sums: Record<string, number> = {};
  for (let row = 0; row < length; row++) {
    const code = period.dictionary[period.codes[row] ?? -1] ?? "";
    sums[code] = (sums[code] ?? 0) + (isMissingCode(status[row] ?? 0) ? 0 : (value[row] ?? Number.NaN));
  }
  return sums;
}
