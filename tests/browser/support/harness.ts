/** Opens pages of the built app in a real browser and keeps a record of whatever goes wrong on them. */

import { mkdirSync } from "node:fs";
import { join } from "node:path";
import axe from "axe-core";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll, expect, inject, onTestFinished } from "vitest";

export interface OpenOptions {
  /** CSS pixels; 1440 × 900 unless said. */
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: "light" | "dark";
  readonly forcedColors?: "active" | "none";
  /** The page stays until the end of the file: for a page opened in `beforeAll`. */
  readonly keepOpen?: boolean;
  /** Done with the page before it goes anywhere. */
  readonly prepare?: (page: Page) => Promise<unknown>;
}

/** A page and what went wrong on it so far. */
export interface OpenedPage {
  readonly page: Page;
  /** Errors in the console (refusals of the Content-Security-Policy are among them) and uncaught exceptions. */
  readonly errors: readonly string[];
  /** Addresses outside the app that something on the page asked for. */
  readonly foreignRequests: readonly string[];
}

export interface AxeViolation {
  readonly rule: string;
  readonly help: string;
  readonly elements: readonly string[];
}

const AXE_TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

let browser: Promise<Browser> | undefined;

afterAll(async () => {
  await (await browser)?.close();
});

/** Opens an address of the app (`#/vergelijken`) in a fresh context: Dutch, no storage, no motion. */
export async function openPage(path: string, options: OpenOptions = {}): Promise<OpenedPage> {
  const context = await newContext(options);
  if (options.keepOpen !== true) onTestFinished(() => context.close());

  const errors: string[] = [];
  const foreignRequests: string[] = [];
  const page = await context.newPage();
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(`${message.text()} (${message.location().url})`);
  });
  page.on("pageerror", (error) => errors.push(String(error.stack ?? error)));
  context.on("request", (request) => {
    if (isForeign(request.url())) foreignRequests.push(request.url());
  });
  await options.prepare?.(page);
  await page.goto(addressOf(path), { waitUntil: "load" });
  return { page, errors, foreignRequests };
}

/** Where the app serves a path: `#/`, `data/publications/index.json`. */
export function addressOf(path: string): string {
  return new URL(path, inject("appAddress")).href;
}

/** The page has raised no error and asked nothing of another host; the assertion every browser test ends with. */
export function expectCleanPage({ errors, foreignRequests }: OpenedPage): void {
  expect({ errors, foreignRequests }).toEqual({ errors: [], foreignRequests: [] });
}

/** What axe finds on the page as it stands (WCAG 2.2 A and AA, and axe's good practice); `within` is a CSS selector. */
export async function axeViolations(page: Page, within = "html"): Promise<readonly AxeViolation[]> {
  // Evaluated, not added as a script: the policy of the page would refuse that.
  await page.evaluate(axe.source);
  const results = await page.evaluate<axe.AxeResults, { within: string; tags: string[] }>(
    ({ within: selector, tags }) => Reflect.get(window, "axe").run(selector, { runOnly: tags }),
    { within, tags: AXE_TAGS },
  );
  return results.violations.map(({ id, help, nodes }) => ({
    rule: id,
    help,
    elements: nodes.map((node) => node.target.join(" ")),
  }));
}

/** Writes `<SCREENSHOT_DIR>/<name>.png`; does nothing where that variable is not set. */
export async function takeScreenshot(page: Page, name: string, extent: "view" | "whole" = "view"): Promise<void> {
  const folder = process.env["SCREENSHOT_DIR"];
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: extent === "whole" });
}

async function newContext(options: OpenOptions): Promise<BrowserContext> {
  browser ??= chromium.connect(inject("browserEndpoint"));
  return (await browser).newContext({
    viewport: { width: options.width ?? 1440, height: options.height ?? 900 },
    colorScheme: options.colorScheme ?? "light",
    forcedColors: options.forcedColors ?? "none",
    reducedMotion: "reduce",
    locale: "nl-NL",
    timezoneId: "Europe/Amsterdam",
  });
}

/** Whether a request leaves the app; `data:` and `blob:` addresses never do. */
function isForeign(address: string): boolean {
  const { protocol, host } = new URL(address);
  return /^(https?|wss?):$/.test(protocol) && host !== new URL(inject("appAddress")).host;
}
