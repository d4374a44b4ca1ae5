/** Every contender with every large export, in turns, so that a busy moment of the machine falls on all of them. */

import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { REFERENCE_FILES } from "../src/engine/opening-files.ts";
import { type BigExport, makeBigExports, type Size } from "./big-export.ts";
import { openContenders } from "./contender-site.ts";
import type { ContenderName } from "./contenders/contender.ts";
import { type BigLoadOutcome, type LoadSetting, loadBig } from "./measures/big-load.ts";

const ROUNDS = 3;
/** These are quick enough to be read three times at any size. */
const QUICK: readonly ContenderName[] = ["bytes", "stream", "ours"];

export interface ContenderResult {
  readonly file: Omit<BigExport, "path" | "sums">;
  readonly name: ContenderName;
  /** In the order of the rounds. */
  readonly outcomes: readonly BigLoadOutcome[];
}

export interface LoadPlan {
  readonly size: Size;
  readonly contenders: readonly ContenderName[];
}

/** Measures as planned. The exports are in a folder of their own for as long as it takes. */
export async function measureLoads(
  browser: Browser,
  { size, contenders }: LoadPlan,
  say: (what: string) => void,
): Promise<readonly ContenderResult[]> {
  const site = await openContenders();
  const folder = mkdtempSync(join(tmpdir(), "veiligheidsbeeld-bench-"));
  const setting = { browser, address: site.address, reference: readReferenceTexts() };
  try {
    const results: ContenderResult[] = [];
    say(`making exports of ${size} million rows`);
    for (const file of makeBigExports(folder, size)) {
      say(`loading ${size} million rows, ${file.order}`);
      results.push(...(await measureFile(setting, file, contenders)));
    }
    return results;
  } finally {
    rmSync(folder, { recursive: true });
    await site.close();
  }
}

async function measureFile(
  setting: LoadSetting,
  file: BigExport,
  contenders: readonly ContenderName[],
): Promise<readonly ContenderResult[]> {
  const outcomes = new Map<ContenderName, BigLoadOutcome[]>(contenders.map((name) => [name, []]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, before] of outcomes) {
      const hasFailed = before.some(({ kind }) => kind === "failed");
      if (round > 0 && (hasFailed || (file.size === "10" && !QUICK.includes(name)))) continue;
      before.push(await loadBig(setting, name, file));
    }
  }
  const { size, order, rows, bytes } = file;
  return [...outcomes].map(([name, all]) => ({ file: { size, order, rows, bytes }, name, outcomes: all }));
}

/** What the app's own reading needs to know beforehand. */
export function readReferenceTexts(): LoadSetting["reference"] {
  const textOf = (file: string): string => readFileSync(new URL(`../data/reference/${file}`, import.meta.url), "utf8");
  return Object.fromEntries(REFERENCE_FILES.map((file) => [file, textOf(file)]));
}
