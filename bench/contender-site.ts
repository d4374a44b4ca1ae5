/** Builds the pages of the contenders into `bench/dist` and serves them on loopback. */

import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type InlineConfig, preview } from "vite";

const BENCH = fileURLToPath(new URL(".", import.meta.url));
const PAGES = ["load.html", "engine.html", "empty.html"];

export interface ContenderSite {
  /** With a slash at the end. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** `readable` keeps the names of functions, for a profile. */
export async function openContenders(code: "small" | "readable" = "small"): Promise<ContenderSite> {
  if (!existsSync(join(BENCH, "node_modules"))) throw new Error("first: npm ci --prefix bench");
  const config = configFor(code);
  await build(config);
  const server = await preview({ ...config, preview: { host: "127.0.0.1", port: 0 } });
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error("the preview server gave no address");
  return { address, close: () => server.close() };
}

function configFor(code: "small" | "readable"): InlineConfig {
  const root = join(BENCH, "contenders");
  return {
    configFile: false,
    root,
    base: "./",
    appType: "mpa",
    logLevel: "error",
    worker: { format: "es" },
    build: {
      outDir: join(BENCH, "dist/contenders"),
      emptyOutDir: true,
      minify: code === "small",
      assetsInlineLimit: 0,
      target: "baseline-widely-available",
      rolldownOptions: { input: PAGES.map((page) => join(root, page)) },
    },
  };
}
