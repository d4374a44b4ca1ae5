import { describe, expect, it } from "vitest";
import { claimsText, readClaimRecord, readClaimsText, toClaimRecord } from "../../src/dataset/saved-claims.ts";
import type { KeptClaim } from "../../src/domain/own-claim.ts";

const CLAIM: KeptClaim = {
  id: "own_police_crime-1.1.1_RE02",
  savedAt: "2026-08-15T09:41:00Z",
  claim: {
    indicator: "police_crime:1.1.1",
    region: "RE02",
    from: "2015",
    to: "2018",
    direction: "fell",
    quantifier: "at-least",
    fraction: "0.4",
    asOf: "2018-08",
    words: "Ruim 40 % minder inbraken",
  },
};
const BARE: KeptClaim = { ...CLAIM, id: "own_any", claim: { ...CLAIM.claim, quantifier: "any" } };

describe("claims in storage", () => {
  it("come back as they were, and are left alone when a later version wrote them", () => {
    const record = toClaimRecord(CLAIM);
    expect(readClaimRecord(structuredClone(record))).toEqual(CLAIM);
    expect(readClaimRecord({ ...record, schema: 2 })).toBeUndefined();
  });

  it.each<{ name: string; claim: unknown }>([
    { name: "nothing", claim: undefined },
    { name: "a list", claim: [] },
    { name: "no claim in it", claim: { id: "a", savedAt: "2026-08-15" } },
    { name: "no id", claim: { ...CLAIM, id: "" } },
    { name: "a year as a number", claim: { ...CLAIM, claim: { ...CLAIM.claim, from: 2015 } } },
    { name: "words that are no text", claim: { ...CLAIM, claim: { ...CLAIM.claim, words: 7 } } },
  ])("are damaged when there is $name", ({ claim }) => {
    expect(readClaimRecord({ schema: 1, id: "a", claim })).toBeUndefined();
  });

  it("keep nothing beside what a claim has", () => {
    const extra = { ...CLAIM, claim: { ...CLAIM.claim, __proto__: { evil: "x" }, extra: "x" }, other: 1 };
    expect(readClaimRecord({ schema: 1, id: CLAIM.id, claim: extra })).toEqual(CLAIM);
  });
});

describe("claims in a backup", () => {
  it("come back as they were", () => expect(readClaimsText(claimsText([CLAIM, BARE]))).toEqual([CLAIM, BARE]));

  it.each([
    ["no JSON", "{", []],
    ["a number", "7", []],
    ["a later schema", claimsText([CLAIM]).replace('"schema":1', '"schema":2'), []],
    ["one that is damaged, which alone is left out", claimsText([CLAIM, BARE]).replace('"own_any"', '""'), [CLAIM]],
  ])("are read from %s as far as they can be", (_what, text, claims) => expect(readClaimsText(text)).toEqual(claims));
});
