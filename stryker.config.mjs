// Mutation testing (docs/mutation.md): small faults are planted in the calculations, one by one, and a test has to notice.
// `scripts/mutation.ts` runs it folder by folder.

const folder = process.env["MUTATION_FOLDER"] ?? "domain";
const files = process.env["MUTATION_FILES"] ?? "*";

export default {
  mutate: [`src/${folder}/${files}.ts`],
  testRunner: "vitest",
  vitest: { configFile: "vitest.mutation.config.ts", related: false },
  // A mutant meets only the tests that run its line.
  coverageAnalysis: "perTest",
  // A mutant in a constant of a module would need all tests again, in a fresh worker. Most of those are lists of words,
  // which the compiler holds.
  ignoreStatic: true,
  // Vitest does not look at types, so there is nothing to switch off.
  disableTypeChecks: false,
  concurrency: 2,
  timeoutMS: 10_000,
  timeoutFactor: 2,
  ignorePatterns: ["/dist", "/bench", "/docs", "/coverage", "/tests/browser", "/tests/golden"],
  reporters: ["dots", "clear-text", "json"],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportScoreTable: false },
  jsonReporter: { fileName: `reports/mutation/${folder.replace("/", "-")}.json` },
};
