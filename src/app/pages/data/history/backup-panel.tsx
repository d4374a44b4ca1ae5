/** One file with everything that is kept here: made, and put back on this or another device. */

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useId, useRef } from "react";
import { BACKUP, backupFileName, restoredText, storageUse } from "../../../../text/data/backup-nl.ts";
import { formatBytes } from "../../../../text/format.ts";
import { pickFile } from "../../../components/pick-file.ts";
import { StatusNote } from "../../../components/status-note.tsx";
import { DATASET_KEY } from "../../../queries/opening.ts";
import { OWN_CLAIMS_KEY } from "../../../queries/own-claims.ts";
import { useServices } from "../../../services.ts";
import { backupSections, KNOWN_SECTIONS, restoreSections } from "../../../state/backup-sections.ts";
import { engineSections, KNOWN_ENGINE_SECTIONS, restoreEngineSections } from "../../../state/engine-sections.ts";
import { storageEstimate } from "../../../state/keep-storage.ts";
import { RECIPES_KEY } from "../mapping/recipes.tsx";

export function BackupPanel() {
  const { engine, download } = useServices();
  const queryClient = useQueryClient();
  const status = useRef<HTMLParagraphElement>(null);
  const hint = useId();
  const finish = (): void => status.current?.focus();
  const restore = useMutation({
    mutationFn: async (file: File) => {
      const restored = await engine.restore(file, { ...KNOWN_SECTIONS, ...KNOWN_ENGINE_SECTIONS });
      queryClient.setQueryData(DATASET_KEY, restored.state);
      await restoreEngineSections(engine, restored.sections);
      return restored;
    },
    onSuccess: ({ sections }) => {
      restoreSections(sections);
      void queryClient.invalidateQueries({ queryKey: RECIPES_KEY });
      void queryClient.invalidateQueries({ queryKey: OWN_CLAIMS_KEY });
    },
    onSettled: finish,
  });
  const make = useMutation({
    mutationFn: async () => engine.backup([...backupSections(), ...(await engineSections(engine))]),
    onSuccess: (content) => {
      const day = new Date().toISOString().slice(0, "YYYY-MM-DD".length);
      download({ fileName: backupFileName(day), content, mime: "application/zip" });
    },
    onSettled: finish,
  });
  const choose = (): void =>
    pickFile(".zip,application/zip", (file) => {
      make.reset();
      restore.mutate(file);
    });
  const busy = make.isPending || restore.isPending;
  const { text, hasFailed } = messageOf(make, restore);
  return (
    <section className="section" aria-labelledby="backup">
      <h2 id="backup">{BACKUP.title}</h2>
      <p className="section-intro">{BACKUP.intro}</p>
      <StatusNote ref={status} text={text} hasFailed={hasFailed} />
      <div className="stack">
        <div className="action-row">
          <button
            className="button"
            type="button"
            disabled={busy}
            onClick={() => {
              restore.reset();
              make.mutate();
            }}
          >
            {BACKUP.make}
          </button>
          <button
            className="button button-quiet"
            type="button"
            disabled={busy}
            aria-describedby={hint}
            onClick={choose}
          >
            {BACKUP.restore}
          </button>
        </div>
        <p className="small" id={hint}>
          {BACKUP.restoreHint}
        </p>
        <StorageUse />
      </div>
    </section>
  );
}

interface Progress {
  readonly isPending: boolean;
  readonly isSuccess: boolean;
  readonly error: Error | null;
}

function messageOf(
  make: Progress,
  restore: Progress & { readonly data: { readonly added: number; readonly present: number } | undefined },
): { readonly text: string; readonly hasFailed: boolean } {
  if (make.isPending) return { text: BACKUP.making, hasFailed: false };
  if (restore.isPending) return { text: BACKUP.restoring, hasFailed: false };
  if (make.error) return { text: make.error.message || BACKUP.makeFailed, hasFailed: true };
  if (restore.error) return { text: restore.error.message || BACKUP.restoreFailed, hasFailed: true };
  if (restore.data) return { text: restoredText(restore.data.added, restore.data.present), hasFailed: false };
  return { text: make.isSuccess ? BACKUP.made : "", hasFailed: false };
}

/** Looked up again after every change of the log. */
function StorageUse() {
  const log = useQueryClient().getQueryData<{ readonly log?: number }>(DATASET_KEY)?.log;
  const { data } = useQuery({
    queryKey: ["storage", log],
    queryFn: async () => (await storageEstimate()) ?? null,
  });
  if (!data || data.used === 0) return null;
  return <p className="small">{storageUse(formatBytes(data.used), formatBytes(data.quota))}</p>;
}
