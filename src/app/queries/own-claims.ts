/** The reader's own claims, checked on the figures that are loaded now. */

import { queryOptions, skipToken } from "@tanstack/react-query";
import { useServices } from "../services.ts";
import { useDataset } from "./answers.ts";

/** Beginning of the keys of the claims: they change with the figures, and with what a reader types. */
export const OWN_CLAIMS_KEY = ["own-claims"] as const;

/** The query of the claims, with its key, so that a change can put its answer there. */
export function useOwnClaimsQuery() {
  const { engine } = useServices();
  const version = useDataset().data?.version;
  return queryOptions({
    queryKey: [...OWN_CLAIMS_KEY, version],
    queryFn: version === undefined ? skipToken : () => engine.claims({ kind: "look" }),
    staleTime: Number.POSITIVE_INFINITY,
  });
}
