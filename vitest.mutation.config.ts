import { defineConfig } from "vitest/config";

const folder = process.env["MUTATION_FOLDER"] ?? "domain";
const files = process.env["MUTATION_FILES"] ?? "*";

/** Tests of one folder, or of some files in it, for mutation testing: `scripts/mutation.ts` says which. */
export default defineConfig({
  test: {
    include: [`tests/${folder}/${files}.test.ts`],
    exclude: [
      // Five hundred simulated worlds per test, over a minute in all: every mutant that they reach would wait for them.
      "tests/analysis/signals/digest-worlds.test.ts",
      // Eight hundred simulated worlds, a quarter of a minute.
      "tests/analysis/displacement/screen-worlds.test.ts",
      // These read every publication before they begin, for numbers that tests of each file hold on small tables.
      "tests/analysis/simulated-months.test.ts",
      "tests/analysis/method-examples.test.ts",
      // The attacks on suppressed figures solve thousands of linear programmes, which every mutant of the protection would wait for.
      "tests/analysis/disclosure/*-attack.test.ts",
    ],
    testTimeout: 30_000,
  },
});
