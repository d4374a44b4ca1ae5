/** What a report of Stryker says in all, in the format of its JSON reporter (mutation-testing-report-schema). */

export interface MutationReport {
  readonly files: Readonly<Record<string, { readonly mutants: readonly { readonly status: string }[] }>>;
}

export interface MutationScore {
  /** Mutants that a test failed on, or that never came to an end. */
  readonly killed: number;
  /** Those of the killed that never came to an end. */
  readonly timedOut: number;
  /** Mutants that all tests passed with, or that no test ran. */
  readonly survived: number;
  /** Killed as a share of both, 0 to 100; mutants that were ignored or did not compile count in neither. */
  readonly percentage: number;
}

/** The score of a report; 100 % where nothing could be planted. */
export function scoreOf(report: MutationReport): MutationScore {
  const statuses = Object.values(report.files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
  const numberOf = (wanted: string): number => statuses.filter((status) => status === wanted).length;
  const timedOut = numberOf("Timeout");
  const killed = numberOf("Killed") + timedOut;
  const survived = numberOf("Survived") + numberOf("NoCoverage");
  const valid = killed + survived;
  return { killed, timedOut, survived, percentage: valid === 0 ? 100 : (100 * killed) / valid };
}
