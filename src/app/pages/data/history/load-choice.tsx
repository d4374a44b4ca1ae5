/** The choice to load a checked file or to leave it alone, with what has to be answered first. */

import { useQueryClient } from "@tanstack/react-query";
import { useId, useState } from "react";
import type { CommitOptions } from "../../../../engine/engine-api.ts";
import { UPLOAD } from "../../../../text/controls-nl.ts";
import { MAPPING } from "../../../../text/data/mapping-nl.ts";
import type { CheckView } from "../../../../view-models/data/loads-view.ts";
import { DATASET_KEY } from "../../../queries/opening.ts";
import { useServices } from "../../../services.ts";
import { type CheckedItem, leaveFile, loadFile } from "../../../state/uploads.ts";
import { EditionField } from "../check/edition-field.tsx";
import { CloseButton } from "../close-button.tsx";
import { type Drafts, isIncomplete, isPending, openColumns } from "../mapping/mapping-drafts.ts";

/** What keeps a file from being loaded until it is answered; `undefined` when nothing does. */
function unansweredText({ mapping }: CheckView, drafts: Drafts): string | undefined {
  if (mapping === undefined) return undefined;
  if (isIncomplete(mapping, drafts)) return MAPPING.incompleteHint;
  if (isPending(mapping, drafts)) return MAPPING.pendingHint;
  return openColumns(mapping).length > 0 ? MAPPING.openHint : undefined;
}

interface LoadChoiceProps {
  readonly item: CheckedItem;
  /** What is filled in for its columns. */
  readonly drafts: Drafts;
  /** What else keeps it from being loaded. */
  readonly obstacle: string | undefined;
}

export function LoadChoice({ item, drafts, obstacle: given }: LoadChoiceProps) {
  const { engine } = useServices();
  const queryClient = useQueryClient();
  const { check, key } = item;
  const [chosenDate, setChosenDate] = useState<string>();
  const editionDate = chosenDate ?? check.editionDate?.value ?? "";
  const busy = item.state !== "checked";
  const dateMissing = check.editionDate !== undefined && editionDate === "";
  const obstacle = given ?? unansweredText(check, drafts) ?? (dateMissing ? UPLOAD.editionDateMissing : undefined);
  const hint = useId();
  const load = async (options: Pick<CommitOptions, "without">): Promise<void> => {
    const state = await loadFile(engine, key, {
      ...options,
      ...(check.editionDate === undefined ? {} : { editionDate }),
    });
    if (state !== undefined) queryClient.setQueryData(DATASET_KEY, state);
  };
  return (
    <>
      {check.editionDate !== undefined && (
        <EditionField because={check.editionDate.because} value={editionDate} onChange={setChosenDate} />
      )}
      <div className="action-row">
        {check.stageId !== undefined && (
          <button
            className="button"
            type="button"
            disabled={busy || obstacle !== undefined}
            aria-describedby={obstacle === undefined ? undefined : hint}
            onClick={() => void load({})}
          >
            {item.state === "loading" ? UPLOAD.loading : UPLOAD.load}
          </button>
        )}
        {check.stageId !== undefined && check.quality?.withoutDoubtful !== undefined && (
          <button
            className="button button-quiet"
            type="button"
            disabled={busy || obstacle !== undefined}
            aria-describedby={obstacle === undefined ? undefined : hint}
            onClick={() => void load({ without: "doubtful" })}
          >
            {check.quality.withoutDoubtful}
          </button>
        )}
        {check.stageId === undefined ? (
          <CloseButton itemKey={key} />
        ) : (
          <button
            className="button button-quiet"
            type="button"
            disabled={busy}
            onClick={() => void leaveFile(engine, key)}
          >
            {UPLOAD.doNotLoad}
          </button>
        )}
        {check.stageId !== undefined && obstacle !== undefined && (
          <span className="small" id={hint}>
            {obstacle}
          </span>
        )}
      </div>
    </>
  );
}
