/** The example of the first rows of a table: it follows what is filled in, and what it showed stays until the new one is there. */

import { keepPreviousData, skipToken, useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import type { TableMapping } from "../../../../domain/table-mapping.ts";
import type { MappingSampleView } from "../../../../view-models/data/mapping-sample-view.ts";
import type { TableMappingView } from "../../../../view-models/data/table-mapping-view.ts";
import { useServices } from "../../../services.ts";
import { sampleOfFile } from "../../../state/uploads.ts";

/** Milliseconds without a change before the first rows are read again: shorter than a pause between two answers. */
const STILL = 150;

/** The example for a mapping that is being filled in; `undefined` when none can be made of it. */
export function useMappingSample(
  itemKey: string,
  mapping: TableMapping,
  table: TableMappingView,
): MappingSampleView | undefined {
  const { engine } = useServices();
  const settled = useSettled(mapping);
  const isLookedAt = settled === table.mapping;
  const { data } = useQuery({
    queryKey: ["mapping-sample", itemKey, settled] as const,
    queryFn: isLookedAt ? skipToken : async () => ({ sample: await sampleOfFile(engine, itemKey, settled) }),
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
  });
  return isLookedAt || data === undefined ? table.sample : data.sample;
}

/** A value once it has not changed for a moment. */
function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), STILL);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
