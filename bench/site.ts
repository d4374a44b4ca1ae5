/** Builds the app and the yardsticks into `bench/dist`, and serves both on loopback. */

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { build, type InlineConfig, preview } from "vite";
import { articlePlugin } from "../scripts/article/article-plugin.ts";
import { dataPlugin } from "../scripts/data-plugin.ts";
import { preloadPlugin } from "../scripts/preload-plugin.ts";
import { preparedPlugin } from "../scripts/prepared/prepared-plugin.ts";
import appConfig from "../vite.config.ts";
import { timingPlugin } from "./timing-plugin.ts";

const BENCH = fileURLToPath(new URL(".", import.meta.url));
const ROOT = fileURLToPath(new URL("..", import.meta.url));

export const EXPORT_FILE = "47022NED_UntypedDataSet_15082026_094102.csv";

export interface Site {
  /** With a slash at the end. */
  readonly app: string;
  readonly yardsticks: string;
  /** The export on disk, to be offered to the app; it is served among the yardsticks too. */
  readonly exportPath: string;
  /** The script that runs in every measured page. */
  readonly probe: string;
  readonly close: () => Promise<void>;
}

/** The app as `npm run build` makes it, with two clocks in it. */
const APP: InlineConfig = {
  configFile: false,
  root: ROOT,
  base: "./",
  appType: "mpa",
  logLevel: "warn",
  plugins: [
    react(),
    articlePlugin(),
    dataPlugin(join(ROOT, "data")),
    preloadPlugin(join(ROOT, "data")),
    preparedPlugin(),
    timingPlugin(),
  ],
  worker: { format: "es" },
  build: { ...appConfig.build, outDir: join(BENCH, "dist/app"), emptyOutDir: true },
};

const YARDSTICKS: InlineConfig = {
  configFile: false,
  root: join(BENCH, "yardsticks"),
  base: "./",
  appType: "mpa",
  logLevel: "warn",
  plugins: [react()],
  build: {
    outDir: join(BENCH, "dist/yardsticks"),
    emptyOutDir: true,
    rolldownOptions: { input: [join(BENCH, "yardsticks/react.html"), join(BENCH, "yardsticks/chart.html")] },
  },
};

/** Builds everything anew and starts two servers. */
export async function openSite(exportText: string): Promise<Site> {
  await build(APP);
  await build(YARDSTICKS);
  const folder = join(BENCH, "dist/yardsticks");
  mkdirSync(folder, { recursive: true });
  const exportPath = join(folder, EXPORT_FILE);
  writeFileSync(exportPath, exportText);
  const servers = await Promise.all(
    [APP, YARDSTICKS].map((config) => preview({ ...config, preview: { host: "127.0.0.1", port: 0 } })),
  );
  const [app, yardsticks] = servers.map((server) => server.resolvedUrls?.local[0]);
  if (app === undefined || yardsticks === undefined) throw new Error("a preview server gave no address");
  return {
    app,
    yardsticks,
    exportPath,
    probe: await buildProbe(),
    close: async () => {
      await Promise.all(servers.map((server) => server.close()));
    },
  };
}

async function buildProbe(): Promise<string> {
  const built = await build({
    configFile: false,
    root: BENCH,
    logLevel: "warn",
    build: {
      write: false,
      lib: { entry: join(BENCH, "probe/probe.ts"), formats: ["iife"], name: "probeBundle" },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  for (const output of outputs) {
    if (!("output" in output)) continue;
    for (const file of output.output) if (file.type === "chunk" && file.isEntry) return file.code;
  }
  throw new Error("the probe was not built");
}
