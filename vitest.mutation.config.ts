import { defineConfig } from "vitest/config";

/** Tests of one folder, for mutation testing: `scripts/mutation.ts` says which. */
export default defineConfig({
  test: {
    include: [`tests/${process.env["MUTATION_FOLDER"] ?? "domain"}/*.test.ts`],
    exclude: [
      // Five hundred simulated worlds per test, over a minute in all: every mutant that they reach would wait for them.
      "tests/analysis/signals/digest-worlds.test.ts",
    ],
    testTimeout: 30_000,
  },
});
