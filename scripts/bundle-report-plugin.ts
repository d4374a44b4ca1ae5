/** Writes down which packages each built file contains, so that the budgets are checked on facts and not on names. */

import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Plugin } from "vite";

/** One built script: what it imports at once, what it imports later, and the packages inside it. */
export interface BundledFile {
  readonly file: string;
  readonly isEntry: boolean;
  readonly imports: readonly string[];
  readonly dynamicImports: readonly string[];
  readonly packages: readonly string[];
}

const PACKAGE = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/s;

/** The package a module belongs to, or `undefined` for our own source. */
export function packageOf(moduleId: string): string | undefined {
  return PACKAGE.exec(moduleId.replaceAll("\\", "/"))?.[1];
}

/** Reports each bundle to `<folder>/<name of its entry>.json`; used for the page and for every worker. */
export function bundleReportPlugin(folder: string): Plugin {
  let root = ".";
  return {
    name: "veiligheidsbeeld:bundle-report",
    apply: "build",
    configResolved: (config) => {
      root = config.root;
    },
    generateBundle: (_, bundle) => {
      const files: BundledFile[] = [];
      let entry = "bundle";
      for (const output of Object.values(bundle)) {
        if (output.type !== "chunk") continue;
        if (output.isEntry) entry = output.name;
        const packages = output.moduleIds.flatMap((id) => packageOf(id) ?? []);
        files.push({
          file: output.fileName,
          isEntry: output.isEntry,
          imports: output.imports,
          dynamicImports: output.dynamicImports,
          packages: [...new Set(packages)].sort(),
        });
      }
      const target = resolve(root, folder);
      mkdirSync(target, { recursive: true });
      writeFileSync(join(target, `${entry}.json`), `${JSON.stringify(files, null, 2)}\n`);
    },
  };
}
