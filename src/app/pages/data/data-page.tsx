/** Files in, one by one: what they are, what is wrong with them, what loading would do; and what was loaded before. */

import { DATA_PAGE } from "../../../text/pages/pages-nl.ts";
import { LoadingBlocks } from "../../components/loading.tsx";
import { PageLead } from "../../components/page-lead.tsx";
import { TemplateDownloads } from "../../components/template-downloads.tsx";
import { useLoads } from "../../queries/answers.ts";
import { useUploads } from "../../state/uploads.ts";
import { CheckQueue } from "./check/check-queue.tsx";
import { FileDrop } from "./file-drop.tsx";
import { BackupPanel } from "./history/backup-panel.tsx";
import { History } from "./history/history.tsx";
import { HistoryCompare } from "./history/history-compare.tsx";
import { Recipes } from "./mapping/recipes.tsx";
import { SmallCounts } from "./small-counts.tsx";

export function DataPage() {
  const { data: view } = useLoads();
  const items = useUploads((state) => state.items);
  if (view === undefined)
    return (
      <>
        <PageLead title={DATA_PAGE.loading} tabTitle={DATA_PAGE.title} />
        <LoadingBlocks />
      </>
    );
  return (
    <>
      <PageLead
        title={view.headline}
        tabTitle={DATA_PAGE.title}
        kicker={DATA_PAGE.title}
        standfirst={view.standfirst}
      />
      {view.storageWarning !== undefined && (
        <div className="notice measure" data-kind="warning">
          <p>{view.storageWarning}</p>
        </div>
      )}
      <div className="grid">
        <div className="span-8">
          <FileDrop />
          <CheckQueue items={items} />
          <HistoryCompare loads={view.loads} />
          <Recipes />
          <section className="section" aria-labelledby="templates">
            <h2 id="templates">{DATA_PAGE.templates}</h2>
            <p className="section-intro">{DATA_PAGE.templatesIntro}</p>
            <TemplateDownloads templates={view.templates} />
          </section>
        </div>
        <aside className="span-4" aria-labelledby="history">
          <History view={view} />
          <BackupPanel />
          <SmallCounts />
        </aside>
      </div>
    </>
  );
}
