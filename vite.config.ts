import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { articlePlugin } from "./scripts/article/article-plugin.ts";
import { bundleReportPlugin } from "./scripts/bundle-report-plugin.ts";
import { dataPlugin } from "./scripts/data-plugin.ts";
import { developmentPolicyPlugin } from "./scripts/development-policy-plugin.ts";
import { preloadPlugin } from "./scripts/preload-plugin.ts";
import { preparedPlugin } from "./scripts/prepared/prepared-plugin.ts";

export default defineConfig({
  base: "./",
  // Addresses are hash routes: a missing file is a missing file, never the page itself.
  appType: "mpa",
  plugins: [
    react(),
    articlePlugin(),
    dataPlugin("data"),
    preloadPlugin("data"),
    preparedPlugin(),
    developmentPolicyPlugin(),
    bundleReportPlugin("page"),
  ],
  worker: { format: "es", plugins: () => [bundleReportPlugin("worker")] },
  server: { host: "127.0.0.1" },
  preview: { host: "127.0.0.1", strictPort: false },
  build: {
    target: "baseline-widely-available",
    sourcemap: false,
    // Nothing becomes a data: address: the policy allows those for images alone, and fonts must be cacheable files.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      output: {
        codeSplitting: { groups: [{ name: "echarts", test: /node_modules[\\/](echarts|zrender)[\\/]/ }] },
      },
    },
  },
  test: {
    // A limit against hanging, not against slow machines.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/app/**", "tests/browser/**"],
        },
      },
      { extends: true, test: { name: "app", include: ["tests/app/**/*.test.{ts,tsx}"], environment: "happy-dom" } },
      {
        extends: true,
        test: {
          name: "browser",
          include: ["tests/browser/**/*.test.ts"],
          globalSetup: ["tests/browser/support/global-setup.ts"],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 90_000,
        },
      },
    ],
  },
});
