import { describe, expect, it } from "vitest";
import type { OpeningData, PublicationBytes } from "../../src/engine/engine-api.ts";
import { openingDigest } from "../../src/engine/opening-digest.ts";

const aPublication = (change: Partial<PublicationBytes> = {}): PublicationBytes => ({
  id: "47018NED",
  fileName: "47018NED.csv",
  bytes: new Uint8Array([1, 2, 3]).buffer,
  provenance: "real",
  publisher: "Politie",
  table: "47018NED",
  ...change,
});

const DATA: OpeningData = {
  reference: { "regions.csv": "a;b", "themes.json": "[]" },
  publications: [aPublication(), aPublication({ id: "second" })],
};

describe(openingDigest, () => {
  it.each<[string, OpeningData]>([
    ["a letter of a reference file", { ...DATA, reference: { ...DATA.reference, "regions.csv": "a;c" } }],
    ["a reference file that is not there", { ...DATA, reference: { "regions.csv": "a;b" } }],
    ["a byte of a publication", { ...DATA, publications: [aPublication({ bytes: new Uint8Array([1, 2, 4]).buffer })] }],
    ["the edition date of a publication", { ...DATA, publications: [aPublication({ editionDate: "2026-08-01" })] }],
    ["the provenance of a publication", { ...DATA, publications: [aPublication({ provenance: "simulated" })] }],
    ["a publication that is not there", { ...DATA, publications: [aPublication()] }],
  ])("changes with %s", async (_, other) => {
    expect(await openingDigest(other)).not.toBe(await openingDigest(DATA));
  });

  it("does not change with the order in which files came or fields were written", async () => {
    const { bytes, ...described } = aPublication();
    const other: OpeningData = {
      reference: { "themes.json": "[]", "regions.csv": "a;b" },
      publications: [{ bytes, ...described }, aPublication({ id: "second" })],
    };
    expect(await openingDigest(other)).toBe(await openingDigest(DATA));
  });
});
