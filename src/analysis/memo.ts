/** The one place where results are remembered: per dataset, so that a new load starts afresh and an old dataset is freed. */

import type { Dataset } from "../dataset/dataset.ts";
import type { Reference } from "../reference/reference.ts";
import type { AnalysisContext } from "./analysis-context.ts";

interface Remembered<T> {
  readonly reference: Reference;
  readonly values: Map<string, T>;
}

/**
 * Wraps a computation so that it runs once per dataset and query. Another reference on the same dataset starts afresh.
 * `make` must depend on nothing but the context and what `keyOf` puts in the key.
 */
export function rememberPerDataset<Q, T>(
  keyOf: (query: Q) => string,
  make: (context: AnalysisContext, query: Q) => T,
): (context: AnalysisContext, query: Q) => T {
  const perDataset = new WeakMap<Dataset, Remembered<T>>();
  return (context, query) => {
    let remembered = perDataset.get(context.dataset);
    if (remembered?.reference !== context.reference) {
      remembered = { reference: context.reference, values: new Map() };
      perDataset.set(context.dataset, remembered);
    }
    const key = keyOf(query);
    const known = remembered.values.get(key);
    if (known !== undefined) return known;
    const value = make(context, query);
    remembered.values.set(key, value);
    return value;
  };
}
