import { afterEach, describe, expect, it, vi } from "vitest";
import { createQueryClient } from "../../../src/app/providers.tsx";
import { answerKey } from "../../../src/app/queries/answers.ts";
import { showFirstScreen } from "../../../src/app/queries/first-screen.ts";
import { chooseProtection } from "../../../src/app/state/preferences.ts";
import { useSelection } from "../../../src/app/state/selection.ts";
import { DEFAULT_PROTECTION } from "../../../src/domain/suppression.ts";
import type { OpeningData } from "../../../src/engine/engine-api.ts";
import { openingDigest } from "../../../src/engine/opening-digest.ts";
import { anOverview } from "../../support/view-models.ts";

const DATA: OpeningData = { reference: { "regions.csv": "a;b" }, publications: [] };
const QUESTION = { kind: "overview" } as const;
const OVERVIEW = anOverview();
const never = (): Promise<never> => new Promise(() => undefined);

type Changes = Partial<Omit<Parameters<typeof showFirstScreen>[0], "queryClient">>;

/** A first visit, and what a page finds where it looks without an engine. */
async function firstVisit(changes: () => Changes = () => ({})) {
  const queryClient = createQueryClient();
  const prepared = { digest: await openingDigest(DATA), answers: [{ question: QUESTION, answer: OVERVIEW }] };
  const mayStart = showFirstScreen({
    queryClient,
    data: Promise.resolve(DATA),
    prepared,
    hasNoLoads: async () => true,
    painted: async () => undefined,
    ...changes(),
  });
  return { mayStart, shown: () => queryClient.getQueryData(answerKey(undefined, QUESTION)) };
}

const toPage = (route: ReturnType<typeof useSelection.getState>["route"]): void => useSelection.setState({ route });

afterEach(() => {
  toPage({ page: "overview" });
  chooseProtection(DEFAULT_PROTECTION);
});

describe("the first screen", () => {
  it("shows the prepared answer, and holds the engine until that is painted", async () => {
    const painted = vi.fn(async () => undefined);
    const { mayStart, shown } = await firstVisit(() => ({ painted }));
    await mayStart;
    expect(shown()).toEqual(OVERVIEW);
    expect(painted).toHaveBeenCalledOnce();
  });

  it.each<[string, () => Changes]>([
    ["a reader with loads", () => ({ hasNoLoads: async () => false })],
    [
      "other data than the answers were made of",
      () => ({ data: Promise.resolve({ reference: {}, publications: [] }) }),
    ],
    ["a build without answers", () => ({ prepared: undefined })],
    ["data that cannot be had", () => ({ data: Promise.reject(new Error("offline")) })],
  ])("leaves %s to the engine, which starts at once", async (_, changes) => {
    const { mayStart, shown } = await firstVisit(() => ({ painted: never, ...changes() }));
    await mayStart;
    expect(shown()).toBeUndefined();
  });

  it("leaves a reader with another threshold to the engine", async () => {
    chooseProtection({ ...DEFAULT_PROTECTION, threshold: 6 });
    const { mayStart, shown } = await firstVisit(() => ({ painted: never }));
    await mayStart;
    expect(shown()).toBeUndefined();
  });

  it.each([
    [{ page: "overview", strategy: "2015-2018" }],
    [{ page: "theme", selection: { slug: "woninginbraken" } }],
  ] as const)("is no business of a visit that begins at %j", async (route) => {
    toPage(route);
    const { mayStart } = await firstVisit(() => ({ hasNoLoads: never }));
    await expect(mayStart).resolves.toBeUndefined();
  });

  it("gives way as soon as the reader goes elsewhere", async () => {
    const { mayStart } = await firstVisit(() => ({ painted: never }));
    toPage({ page: "signals" });
    await expect(mayStart).resolves.toBeUndefined();
  });
});
