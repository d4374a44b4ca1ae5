/** A browser without a window, and fresh profiles in it. */

import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { findBrowser, thisMachine } from "../scripts/find-browser.ts";

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
];

export function launchBrowser(): Promise<Browser> {
  const search = findBrowser(thisMachine());
  if (!search.found) throw new Error(search.reason);
  return chromium.launch({ executablePath: search.path, headless: true, args: FLAGS });
}

export interface Profile {
  readonly context: BrowserContext;
  readonly page: Page;
}

/** A profile that has never been anywhere, with the probe in every page it opens. */
export async function freshProfile(browser: Browser, probe: string): Promise<Profile> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: "nl-NL",
    timezoneId: "Europe/Amsterdam",
    reducedMotion: "reduce",
  });
  await context.addInitScript({ content: probe });
  return { context, page: await context.newPage() };
}

/** Slows the page's own thread down; workers keep their speed. */
export async function slowDown(page: Page, times: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: times });
}
