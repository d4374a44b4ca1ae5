/** A change of the log of loads: what it leaves becomes the state of the page, and a message says what happened. */

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type RefObject, useRef } from "react";
import type { DatasetState, EngineClient } from "../../../../engine/engine-api.ts";
import { HISTORY } from "../../../../text/data/history-page-nl.ts";
import { DATASET_KEY } from "../../../queries/opening.ts";
import { useServices } from "../../../services.ts";

export interface LogChange {
  readonly work: (engine: EngineClient) => Promise<DatasetState>;
  /** Said when it is done. */
  readonly done: string;
}

export interface LogChanges {
  readonly start: (change: LogChange) => void;
  readonly busy: boolean;
  /** Empty before the first change. */
  readonly message: string;
  readonly hasFailed: boolean;
  /** Of the element with the message: it takes the focus, for the pressed button may be gone. */
  readonly status: RefObject<HTMLParagraphElement | null>;
}

export function useLogChange(): LogChanges {
  const { engine } = useServices();
  const queryClient = useQueryClient();
  const status = useRef<HTMLParagraphElement>(null);
  const { mutate, isPending, isSuccess, isError, error, variables } = useMutation({
    mutationFn: (change: LogChange) => change.work(engine),
    onSuccess: (state) => {
      queryClient.setQueryData(DATASET_KEY, state);
    },
    onSettled: () => status.current?.focus(),
  });
  const failure = isError ? error.message || HISTORY.failed : "";
  return { start: mutate, busy: isPending, message: isSuccess ? variables.done : failure, hasFailed: isError, status };
}
