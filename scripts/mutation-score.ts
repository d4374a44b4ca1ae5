/** What a report of Stryker says in all, in the format of its JSON reporter (mutation-testing-report-schema). */

export interface MutationReport {
  readonly files: Readonly<Record<string, { readonly mutants: readonly { readonly status: string }[] }>>;
}

export interface MutationScore {
  /** Mutants that a test failed on, or that never came to an end. */
  readonly killed: number;
  /** Mutants that all tests passed with, or that no test ran. */
  readonly survived: number;
  /** Killed as a share of both, 0 to 100; mutants that were ignored or did not compile count in neither. */
  readonly percentage: number;
}

const KILLED = new Set(["Killed", "Timeout"]);
const SURVIVED = new Set(["Survived", "NoCoverage"]);

/** The score of a report; 100 % where nothing could be planted. */
export function scoreOf(report: MutationReport): MutationScore {
  const statuses = Object.values(report.files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
  const killed = statuses.filter((status) => KILLED.has(status)).length;
  const survived = statuses.filter((status) => SURVIVED.has(status)).length;
  const valid = killed + survived;
  return { killed, survived, percentage: valid === 0 ? 100 : (100 * killed) / valid };
}
