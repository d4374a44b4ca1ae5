/** Writes down which packages each built file contains, so that the budgets are checked on facts and not on names. */

import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Plugin } from "vite";
import type { BundledFile } from "./budgets.ts";

/** Where the reports go: `page.json`, and one file per worker, named after its entry. */
export const BUNDLE_REPORTS = "reports/bundle";

const PACKAGE = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/s;

/** The package a module belongs to, or `undefined` for our own source. */
export function packageOf(moduleId: string): string | undefined {
  return PACKAGE.exec(moduleId.replaceAll("\\", "/"))?.[1];
}

/** Reports one bundle. The page's build starts first and ends last: it clears what an earlier build has left. */
export function bundleReportPlugin(bundleOf: "page" | "worker"): Plugin {
  let folder = BUNDLE_REPORTS;
  return {
    name: "veiligheidsbeeld:bundle-report",
    apply: "build",
    configResolved: (config) => {
      folder = resolve(config.root, BUNDLE_REPORTS);
      if (bundleOf === "page") rmSync(folder, { recursive: true, force: true });
    },
    generateBundle: (_, bundle) => {
      const files: BundledFile[] = [];
      let name: string = bundleOf;
      for (const output of Object.values(bundle)) {
        if (output.type !== "chunk") continue;
        if (output.isEntry && bundleOf === "worker") name = output.name;
        files.push({
          file: output.fileName,
          isEntry: output.isEntry,
          imports: output.imports,
          packages: [...new Set(output.moduleIds.flatMap((id) => packageOf(id) ?? []))].sort(),
        });
      }
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(files, null, 2)}\n`);
    },
  };
}
