/** What a first visit may cost. Sizes are gzip bytes; 1 KB is 1,000 bytes. */

/** One built script: what it imports at once, and the packages inside it. */
export interface BundledFile {
  readonly file: string;
  readonly isEntry: boolean;
  readonly imports: readonly string[];
  readonly packages: readonly string[];
}

/** The bundles of one build by name: `page`, and every worker by the name of its file (`engine.worker`). */
export type Bundles = Readonly<Record<string, readonly BundledFile[]>>;

export interface Budget {
  readonly bundle: string;
  readonly label: string;
  readonly limitKilobytes: number;
  /** Packages that may not be among what is loaded at once. */
  readonly without: readonly string[];
}

export interface BudgetResult {
  readonly label: string;
  readonly kilobytes: number | undefined;
  readonly limitKilobytes: number;
  /** In words; empty when the budget holds. */
  readonly faults: readonly string[];
}

const WRITERS = ["write-excel-file", "pptxgenjs", "fflate", "hyparquet-writer", "jszip"];
const CHART_LIBRARY = ["echarts", "zrender"];
/** They read and reckon in the workers; the policy of the page would refuse one of them. */
const ENGINE_LIBRARIES = ["arquero", "papaparse"];

export const BUDGETS: readonly Budget[] = [
  {
    bundle: "page",
    label: "page, first visit",
    limitKilobytes: 200,
    without: [...WRITERS, ...CHART_LIBRARY, ...ENGINE_LIBRARIES],
  },
  { bundle: "engine.worker", label: "engine worker", limitKilobytes: 160, without: [...WRITERS, ...CHART_LIBRARY] },
];

/** Entries and all they import statically: what is loaded before the first line runs. */
export function loadedAtOnce(files: readonly BundledFile[]): readonly BundledFile[] {
  const byName = new Map(files.map((file) => [file.file, file]));
  const loaded = new Set<BundledFile>();
  const waiting = files.filter(({ isEntry }) => isEntry);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (loaded.has(next)) continue;
    loaded.add(next);
    waiting.push(...next.imports.flatMap((name) => byName.get(name) ?? []));
  }
  return [...loaded];
}

/** Holds one budget against the build; `gzipBytes` gives the size of a built file. */
export function checkBudget(budget: Budget, bundles: Bundles, gzipBytes: (file: string) => number): BudgetResult {
  const { label, limitKilobytes } = budget;
  const files = bundles[budget.bundle];
  if (files === undefined) {
    return { label, kilobytes: undefined, limitKilobytes, faults: [`the build has no ${budget.bundle}`] };
  }
  const loaded = loadedAtOnce(files);
  const kilobytes = loaded.reduce((sum, { file }) => sum + gzipBytes(file), 0) / 1000;
  const tooLarge = kilobytes > limitKilobytes ? ["over the limit"] : [];
  const unwanted = loaded.flatMap(({ file, packages }) =>
    packages.filter((name) => budget.without.includes(name)).map((name) => `${name} is loaded at once, in ${file}`),
  );
  return { label, kilobytes, limitKilobytes, faults: [...tooLarge, ...unwanted] };
}

/** One line per budget: size, limit and verdict. */
export function budgetTable(results: readonly BudgetResult[]): readonly string[] {
  return results.map(({ label, kilobytes, limitKilobytes, faults }) => {
    const size = kilobytes === undefined ? "—" : `${kilobytes.toFixed(1)} KB`;
    const verdict = faults.length === 0 ? "ok" : faults.join("; ");
    return `${label.padEnd(20)}${size.padStart(10)} of ${String(limitKilobytes).padStart(4)} KB   ${verdict}`;
  });
}
