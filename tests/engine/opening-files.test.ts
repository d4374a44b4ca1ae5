import { describe, expect, it } from "vitest";
import { REFERENCE_FILES, readPublicationIndex } from "../../src/engine/opening-files.ts";
import { referenceFiles } from "../support/reference.ts";

const ENTRY = { id: "47018NED", file: "47018NED.csv", table: "47018NED", source: "Politie", provenance: "real" };
const index = (...entries: readonly unknown[]): string => JSON.stringify({ publications: entries });

describe(readPublicationIndex, () => {
  it("reads what the engine must know of each publication", () => {
    expect(readPublicationIndex(index({ ...ENTRY, edition: "augustus 2026", editionDate: "2026-08-01" }))).toEqual([
      {
        id: "47018NED",
        file: "47018NED.csv",
        table: "47018NED",
        publisher: "Politie",
        provenance: "real",
        edition: "augustus 2026",
        editionDate: "2026-08-01",
      },
    ]);
  });

  it("leaves out a date that nobody knows", () => {
    const [entry] = readPublicationIndex(index({ ...ENTRY, editionDate: null })) ?? [];
    expect(entry).not.toHaveProperty("editionDate");
  });

  it("may be empty", () => {
    expect(readPublicationIndex(index())).toEqual([]);
  });

  it.each([
    { name: "no JSON", text: "<!doctype html>" },
    { name: "another shape", text: "[]" },
    { name: "a list that is none", text: '{"publications":{}}' },
    { name: "an entry without a file", text: index({ ...ENTRY, file: undefined }) },
    { name: "a provenance that does not exist", text: index({ ...ENTRY, provenance: "echt" }) },
    { name: "a path out of the folder", text: index({ ...ENTRY, file: "../../geheim.csv" }) },
    { name: "an address elsewhere", text: index({ ...ENTRY, file: "https://example.org/a.csv" }) },
    { name: "an absolute path", text: index({ ...ENTRY, file: "/etc/passwd" }) },
    { name: "a hidden file", text: index({ ...ENTRY, file: ".env" }) },
    { name: "one good entry and one bad", text: index(ENTRY, null) },
  ])("is no index with $name", ({ text }) => {
    expect(readPublicationIndex(text)).toBeUndefined();
  });
});

describe("the reference files", () => {
  it("are the ones that the reference data is read from", () => {
    expect([...REFERENCE_FILES].sort()).toEqual(Object.keys(referenceFiles()).sort());
  });
});
