/** The bar above every page while the figures are those of an earlier state, with the way back. */

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { HISTORY } from "../../text/data/history-page-nl.ts";
import { DATASET_KEY } from "../queries/opening.ts";
import { useServices } from "../services.ts";

export function AsOfBand({ sentence }: { readonly sentence: string }) {
  const { engine } = useServices();
  const queryClient = useQueryClient();
  const back = useMutation({
    mutationFn: () => engine.showAsOf(undefined),
    onSuccess: (state) => {
      queryClient.setQueryData(DATASET_KEY, state);
      // The pressed button goes with the bar.
      document.getElementById("content")?.focus();
    },
  });
  return (
    <div className="notice-bar">
      <div className="page">
        <p className="notice-text" role="status">
          {sentence}
        </p>
        <button className="link-button" type="button" disabled={back.isPending} onClick={() => back.mutate()}>
          {HISTORY.backToNow}
        </button>
      </div>
    </div>
  );
}
