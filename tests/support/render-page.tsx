/** Renders the whole page at an address, with an engine of the test's own, and reads from it as a user does. */

import { act } from "react";
import { createRoot } from "react-dom/client";
import { expect, onTestFinished, vi } from "vitest";
import { Shell } from "../../src/app/components/shell.tsx";
// Comes on demand: here it is at hand from the start.
import "../../src/app/pages/data/data-page.tsx";
import { createQueryClient, Providers } from "../../src/app/providers.tsx";
import { Router } from "../../src/app/router.tsx";
import type { Download } from "../../src/app/services.ts";
import { followAddress } from "../../src/app/state/selection.ts";
import { useUploads } from "../../src/app/state/uploads.ts";
import type { EngineClient, OpeningData } from "../../src/engine/engine-api.ts";

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const NO_DATA: OpeningData = { reference: {}, publications: [] };

interface RenderOptions {
  readonly openingData?: () => Promise<OpeningData>;
}

export interface RenderedPage {
  readonly downloads: readonly Download[];
  /** Everything a reader sees, spaces folded. */
  readonly text: () => string;
  readonly heading: () => string;
  readonly all: (selector: string) => readonly HTMLElement[];
  /** Texts of the elements that a selector finds. */
  readonly texts: (selector: string) => readonly string[];
  /** A button, link, select or summary by its name. */
  readonly control: (name: string | RegExp) => HTMLElement;
  readonly press: (name: string | RegExp) => Promise<void>;
  readonly choose: (name: string, value: string) => Promise<void>;
  readonly goTo: (address: string) => Promise<void>;
  /** Lets promises, effects and timers of no duration run. */
  readonly settle: () => Promise<void>;
}

const folded = (text: string | null): string => (text ?? "").replace(/\s+/g, " ").trim();

export async function renderPage(
  address: string,
  engine: EngineClient,
  options: RenderOptions = {},
): Promise<RenderedPage> {
  window.location.hash = address;
  useUploads.setState({ items: [] });
  const container = document.body.appendChild(document.createElement("div"));
  const root = createRoot(container, { onCaughtError: () => undefined });
  const stopFollowing = followAddress(window);
  const downloads: Download[] = [];
  const services = {
    engine,
    openingData: options.openingData ?? (async () => NO_DATA),
    download: (download: Download) => downloads.push(download),
  };
  // React reports faulty markup here. That an answer came in between two steps of a test is no fault.
  const complaints = vi.spyOn(console, "error").mockImplementation(() => undefined);
  onTestFinished(() => {
    act(() => root.unmount());
    stopFollowing();
    container.remove();
    const said = complaints.mock.calls.map(String);
    complaints.mockRestore();
    expect(said.filter((words) => !words.includes("not wrapped in act"))).toEqual([]);
  });
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 5; turn++) await act(() => new Promise((resolve) => setTimeout(resolve, 0)));
  };
  await act(async () =>
    root.render(
      <Providers services={services} queryClient={createQueryClient()}>
        <Shell>
          <Router />
        </Shell>
      </Providers>,
    ),
  );
  await settle();

  const all = (selector: string): HTMLElement[] => [...container.querySelectorAll<HTMLElement>(selector)];
  const control = (name: string | RegExp): HTMLElement => {
    const found = all("button, a, select, summary, input").find((element) => {
      const label = folded(
        element.getAttribute("aria-label") ?? element.closest("label")?.textContent ?? element.textContent,
      );
      return typeof name === "string" ? label === name : name.test(label);
    });
    if (found === undefined) throw new Error(`no control named ${name} in: ${folded(container.textContent)}`);
    return found;
  };
  return {
    downloads,
    text: () => folded(container.textContent),
    heading: () => folded(container.querySelector("h1")?.textContent ?? ""),
    all,
    texts: (selector) => all(selector).map((element) => folded(element.textContent)),
    control,
    press: async (name) => {
      await act(async () => control(name).click());
      await settle();
    },
    choose: async (name, value) => {
      const select = control(name);
      if (!(select instanceof HTMLSelectElement)) throw new Error(`${name} is not a select`);
      await act(async () => {
        select.value = value;
        select.dispatchEvent(new Event("change", { bubbles: true }));
      });
      await settle();
    },
    goTo: async (to) => {
      await act(async () => {
        window.location.hash = to;
        window.dispatchEvent(new Event("hashchange"));
      });
      await settle();
    },
    settle,
  };
}
