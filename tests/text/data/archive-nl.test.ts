import { describe, expect, it } from "vitest";
import type { ArchiveProblem, SkipReason } from "../../../src/domain/archive.ts";
import { archiveRefused, archiveUnpacked } from "../../../src/text/data/archive-nl.ts";

const skipped = (reason: SkipReason, ...names: readonly string[]) => names.map((name) => ({ name, reason }));

describe("what came out of an archive", () => {
  it("is counted, and what stayed in it is named with the reason", () => {
    expect(archiveUnpacked("a.zip", 1, [])).toBe("a.zip: 1 bestand uitgepakt.");
    const left = [...skipped("hidden", ".a", ".b", ".c", ".d", ".e"), ...skipped("locked", "g.csv")];
    expect(archiveUnpacked("a.zip", 3, left)).toBe(
      "a.zip: 3 bestanden uitgepakt. Overgeslagen: 5 verborgen bestanden (.a, .b, .c en 2 meer) en 1 bestand met een wachtwoord (g.csv).",
    );
  });
});

describe("an archive that is refused", () => {
  const problems: readonly ArchiveProblem[] = [
    { kind: "damaged" },
    { kind: "locked" },
    { kind: "method" },
    { kind: "nothingInside" },
    { kind: "tooManyFiles", limit: 500 },
    { kind: "tooLarge", limit: 1_000_000_000 },
    { kind: "tooDense", limit: 300 },
  ];
  it.each(problems)("begins with its name and ends as a sentence: $kind", (problem) => {
    expect(archiveRefused("a.zip", problem)).toMatch(/^‘a\.zip’ is niet geladen\. \p{Lu}.*\.$/u);
  });
});
