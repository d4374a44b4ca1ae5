import { beforeEach, describe, expect, it } from "vitest";
import type { AnalysisContext } from "../../src/analysis/analysis-context.ts";
import { savedClaimsInMemory } from "../../src/dataset/saved-claims.ts";
import type { OwnClaim } from "../../src/domain/own-claim.ts";
import { changeClaims } from "../../src/engine/claim-book.ts";
import type { OwnClaimsChange } from "../../src/view-models/review/own-claims-view.ts";
import { aContext } from "../support/dataset.ts";
import { plainSpaces } from "../support/plain-spaces.ts";

const NOW = "2026-08-15T09:41:00Z";
const LATER = "2026-08-16T09:41:00Z";
const yearsOf = (from: number, to: number) => [
  { period: "2020JJ00", region: "GM0153", value: from },
  { period: "2021JJ00", region: "GM0153", value: to },
];
const CLAIM: OwnClaim = {
  indicator: "police_crime:1.1.1",
  region: "GM0153",
  from: "2020",
  to: "2021",
  direction: "fell",
  quantifier: "at-least",
  fraction: "0.4",
};

describe(changeClaims, () => {
  const context = aContext({ rows: yearsOf(1000, 590) });
  let saved = savedClaimsInMemory();
  beforeEach(() => {
    saved = savedClaimsInMemory();
  });
  const change = (asked: OwnClaimsChange, now = NOW, on: AnalysisContext = context) =>
    changeClaims(saved, on, asked, now);

  it("keeps a claim and checks it", async () => {
    const { claims } = await change({ kind: "add", claim: CLAIM });
    expect(claims).toHaveLength(1);
    expect(claims[0]).toMatchObject({
      detail: "Zelf ingevoerd op 15 augustus 2026.",
      kept: { claim: CLAIM, savedAt: NOW },
      checked: { view: { verdict: "holds" } },
    });
  });

  it("keeps the same claim once, and the newest first", async () => {
    await change({ kind: "add", claim: CLAIM });
    await change({ kind: "add", claim: { ...CLAIM, quantifier: "any" } }, LATER);
    const { claims } = await change({ kind: "add", claim: { ...CLAIM, words: "Ruim 40 % minder" } }, NOW);
    expect(claims.map(({ kept }) => [kept.claim.quantifier, kept.claim.words])).toEqual([
      ["any", undefined],
      ["at-least", "Ruim 40 % minder"],
    ]);
  });

  it("keeps nothing of a claim that cannot be read", async () => {
    await expect(change({ kind: "add", claim: { ...CLAIM, region: "Atlantis" } })).rejects.toThrow("Onbekend gebied");
    expect((await change({ kind: "look" })).claims).toEqual([]);
  });

  it("removes a claim, and puts it back as it was", async () => {
    const before = await change({ kind: "add", claim: CLAIM });
    const kept = before.claims[0]?.kept;
    if (!kept) throw new TypeError("no claim");
    expect((await change({ kind: "remove", id: kept.id })).claims).toEqual([]);
    expect((await change({ kind: "putBack", kept }, LATER)).claims).toEqual(before.claims);
  });

  it("judges by the figures of now, and says what the edition before it said", async () => {
    await change({ kind: "add", claim: CLAIM });
    const revised = aContext(
      { id: "1".repeat(16), editionDate: "2022-02-01", rows: yearsOf(1000, 590) },
      { id: "2".repeat(16), editionDate: "2022-08-01", rows: yearsOf(1000, 700) },
    );
    const { claims } = await change({ kind: "look" }, NOW, revised);
    const checked = claims[0]?.checked;
    if (!checked || !("view" in checked)) throw new TypeError("not checked");
    expect(checked.view.verdict).toBe("does_not_hold");
    expect(checked.view.editions.map(({ edition, verdict }) => [edition, verdict])).toEqual([["2022-02-01", "holds"]]);
  });

  it("keeps a claim whose area is no longer known, and says so in place of a verdict", async () => {
    const brought = { region: "GM9999", period: "2020JJ00", value: 5 };
    const own = aContext({ rows: [brought, { ...brought, period: "2021JJ00", value: 3 }] });
    await change({ kind: "add", claim: { ...CLAIM, region: "GM9999" } }, NOW, own);
    const [claim] = (await change({ kind: "look" })).claims;
    expect(claim?.checked).toEqual({ problem: expect.stringMatching(/^Onbekend gebied “GM9999”/) });
  });

  it("travels in a backup, and leaves what is here as it is", async () => {
    const { text } = await change({ kind: "add", claim: { ...CLAIM, words: "Van toen" } });
    await change({ kind: "add", claim: { ...CLAIM, words: "Van nu" } }, LATER);
    const here = await change({ kind: "restore", text });
    expect(here.claims.map(({ kept }) => kept.claim.words)).toEqual(["Van nu"]);
    saved = savedClaimsInMemory();
    expect((await change({ kind: "restore", text })).claims.map(({ kept }) => kept.claim.words)).toEqual(["Van toen"]);
  });

  it("offers indicators, areas and years that a claim can be about", async () => {
    const { options } = await change({ kind: "look" });
    expect(options.years).toEqual([2020, 2021]);
    expect(options.areas.map(({ label }) => label)).toContain("Enschede (gemeente, Twente)");
    expect(options.indicators.map(({ value }) => value)).toEqual(["police_crime:1.1.1"]);
  });

  it("says so when a claim cannot be kept or removed", async () => {
    const full = () => Promise.reject(new DOMException("full", "QuotaExceededError"));
    saved = { ...savedClaimsInMemory(), put: full, remove: full };
    await expect(change({ kind: "add", claim: CLAIM })).rejects.toThrow("Er is niets veranderd.");
    await expect(change({ kind: "remove", id: "x" })).rejects.toThrow("kon niet worden verwijderd");
  });
});

describe("a claim in words", () => {
  it("names the month as of which it is checked", async () => {
    const context = aContext({ rows: yearsOf(1000, 590) });
    const claim = { ...CLAIM, asOf: "2021-08" };
    const { claims } = await changeClaims(savedClaimsInMemory(), context, { kind: "add", claim }, NOW);
    expect(plainSpaces(claims[0]?.detail ?? "")).toBe(
      "Zelf ingevoerd op 15 augustus 2026, met de stand van augustus 2021.",
    );
  });
});
