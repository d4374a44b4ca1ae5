/** The strategy in one screen: per priority what changed and how sure that is; then all offences, year on year. */

import { OVERVIEW } from "../../../text/pages/pages-nl.ts";
import { useChartsSoon } from "../../components/chart.tsx";
import { LoadingBlocks } from "../../components/loading.tsx";
import { Origins } from "../../components/origins.tsx";
import { PageLead } from "../../components/page-lead.tsx";
import { PriorityList } from "../../components/priority-list.tsx";
import { RichText } from "../../components/rich-text.tsx";
import { useOverview } from "../../queries/answers.ts";
import { Freshness } from "./freshness.tsx";
import { StrategySwitch } from "./strategy-switch.tsx";
import { YearsTable } from "./years-table.tsx";

export function OverviewPage({ strategy }: { readonly strategy: string | undefined }) {
  const { data: view, isPlaceholderData: waiting } = useOverview({
    kind: "overview",
    ...(strategy === undefined ? {} : { strategy }),
  });
  useChartsSoon(view !== undefined);
  if (view === undefined)
    return (
      <>
        <PageLead title={OVERVIEW.loading} tabTitle={OVERVIEW.title} />
        <LoadingBlocks />
      </>
    );
  return (
    <>
      <PageLead
        title={view.headline}
        tabTitle={OVERVIEW.title}
        kicker={<StrategySwitch view={view} />}
        standfirst={<RichText text={view.standfirst} />}
      />
      <div aria-busy={waiting}>
        <section aria-labelledby="priorities">
          <h2 id="priorities" className="visually-hidden">
            {OVERVIEW.priorities}
          </h2>
          <PriorityList view={view} />
          <p className="footnote">
            {OVERVIEW.perYear} {view.source}
          </p>
          <div className="action-row footnote">
            <Origins origins={view.origins} />
          </div>
        </section>
        <section className="section" aria-labelledby="years">
          <YearsTable view={view} />
        </section>
        <section className="section grid" aria-labelledby="freshness">
          <Freshness facts={view.freshness} />
        </section>
      </div>
    </>
  );
}
