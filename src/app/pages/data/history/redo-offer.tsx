/** A file of which the load was taken back: it can be brought back as it was. */

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { actionLabel, HISTORY, HISTORY_DONE } from "../../../../text/data/history-page-nl.ts";
import type { CheckView } from "../../../../view-models/data/loads-view.ts";
import { DATASET_KEY } from "../../../queries/opening.ts";
import { useServices } from "../../../services.ts";
import { useUploads } from "../../../state/uploads.ts";

interface RedoOfferProps {
  readonly itemKey: string;
  readonly fileName: string;
  readonly redo: NonNullable<CheckView["redo"]>;
}

export function RedoOffer({ itemKey, fileName, redo }: RedoOfferProps) {
  const { engine } = useServices();
  const queryClient = useQueryClient();
  const bringBack = useMutation({
    mutationFn: () => engine.redo(redo.loadId),
    onSuccess: (state) => {
      queryClient.setQueryData(DATASET_KEY, state);
      const done = { key: itemKey, fileName, state: "done", message: HISTORY_DONE.redone(fileName) } as const;
      useUploads.setState(({ items }) => ({ items: items.map((item) => (item.key === itemKey ? done : item)) }));
    },
  });
  return (
    <>
      <p>{redo.sentence}</p>
      {bringBack.isError && (
        <div className="notice" data-kind="warning" role="alert">
          <p>{bringBack.error.message || HISTORY.failed}</p>
        </div>
      )}
      <div className="action-row">
        <button
          className="button"
          type="button"
          aria-label={actionLabel(HISTORY.redo, fileName)}
          disabled={bringBack.isPending}
          onClick={() => bringBack.mutate()}
        >
          {HISTORY.redo}
        </button>
      </div>
    </>
  );
}
