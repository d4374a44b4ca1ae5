/** One preview server and one browser for all browser tests; `npm test` has built, a bare `npm run browser` builds if needed. */

import { existsSync } from "node:fs";
import { chromium } from "playwright-core";
import { build, preview } from "vite";
import type { TestProject } from "vitest/node";
import { findBrowser, thisMachine } from "../../../scripts/find-browser.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the built app is served, with a slash at the end. */
    readonly appAddress: string;
    /** Where the browser listens. */
    readonly browserEndpoint: string;
  }
}

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // Nothing outside this computer can be reached, whatever a page asks for.
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
];

/** Starts both and tells the tests where they are; the function it returns stops them. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const search = findBrowser(thisMachine());
  // The sentence says it all; the way through the code would bury it.
  if (!search.found) throw Object.assign(new Error(search.reason), { stack: search.reason });
  if (!existsSync("dist/index.html")) await build({ logLevel: "warn" });

  const server = await preview({ logLevel: "warn", preview: { host: "127.0.0.1", port: 0 } });
  const appAddress = server.resolvedUrls?.local[0];
  if (appAddress === undefined) throw new Error("the preview server gave no address");
  const browser = await chromium.launchServer({
    executablePath: search.path,
    headless: true,
    args: FLAGS,
    host: "127.0.0.1",
  });

  project.provide("appAddress", appAddress);
  project.provide("browserEndpoint", browser.wsEndpoint());
  return async () => {
    await browser.close();
    await server.close();
  };
}
