/** `npm run budget`: what the last build makes a first visit load, against its limits. */

import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { gzipSync } from "node:zlib";
import { BUDGETS, type BundledFile, budgetTable, checkBudget } from "./budgets.ts";
import { BUNDLE_REPORTS } from "./bundle-report-plugin.ts";

function readBundles(): Readonly<Record<string, readonly BundledFile[]>> {
  const reports = readdirSync(BUNDLE_REPORTS).filter((name) => name.endsWith(".json"));
  return Object.fromEntries(
    reports.map((name) => [
      basename(name, ".json"),
      JSON.parse(readFileSync(join(BUNDLE_REPORTS, name), "utf8")) as readonly BundledFile[],
    ]),
  );
}

const gzipBytes = (file: string): number => gzipSync(readFileSync(join("dist", file)), { level: 9 }).length;

const bundles = readBundles();
const results = BUDGETS.map((budget) => checkBudget(budget, bundles, gzipBytes));
console.log(budgetTable(results).join("\n"));
process.exitCode = results.every(({ faults }) => faults.length === 0) ? 0 : 1;
