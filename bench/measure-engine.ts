/** The engine over an export of 3.33 million rows: 342 municipalities × 58 offences × 168 months. */

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { makeBigExports } from "./big-export.ts";
import { openContenders } from "./contender-site.ts";
import { readReferenceTexts } from "./measure-loads.ts";
import { type EngineRun, runEngine } from "./measures/engine-run.ts";

/** The export is in a folder of its own for as long as it takes. */
export async function measureEngine(browser: Browser, say: (what: string) => void): Promise<EngineRun> {
  const site = await openContenders();
  const folder = mkdtempSync(join(tmpdir(), "veiligheidsbeeld-bench-"));
  try {
    say("making an export of 3.33 million rows");
    const file = makeBigExports(folder, "3.16", "all").find(({ order }) => order === "sorted");
    if (!file) throw new Error("no export was made");
    say("answers and aggregations");
    return await runEngine(browser, site.address, readReferenceTexts(), file.path);
  } finally {
    rmSync(folder, { recursive: true });
    await site.close();
  }
}
