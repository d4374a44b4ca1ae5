/** A theme: what changed, whether it is real, and where. */

import { useState } from "react";
import { unavailableParts } from "../../../text/controls-nl.ts";
import { THEME } from "../../../text/pages/pages-nl.ts";
import type { CatalogueView } from "../../../view-models/data/catalogue-view.ts";
import { useChartsSoon } from "../../components/chart.tsx";
import { EmptyState } from "../../components/empty-state.tsx";
import { AnswerStatus, LoadingBlocks } from "../../components/loading.tsx";
import { NotFound } from "../../components/not-found.tsx";
import { PageLead } from "../../components/page-lead.tsx";
import { RichText } from "../../components/rich-text.tsx";
import { ShiftSection } from "../../components/shift-section.tsx";
import { useCatalogue, useTheme } from "../../queries/answers.ts";
import { printAddress, type ThemeSelection } from "../../state/address.ts";
import { OwnFiguresSection } from "./own-figures-section.tsx";
import { ThemeControls } from "./theme-controls.tsx";
import { ThemeFiguresSection } from "./theme-figures.tsx";
import { ThemeKicker } from "./theme-kicker.tsx";
import { unmetParts } from "./unmet-parts.ts";

export function ThemePage({ selection }: { readonly selection: ThemeSelection }) {
  useChartsSoon();
  const { data: view, isPlaceholderData: waiting } = useTheme({ kind: "theme", ...selection });
  const catalogue = useCatalogue().data;
  const address = printAddress({ page: "theme", selection });
  const [firstAddress] = useState(address);

  if (catalogue !== undefined && !knows(catalogue, selection.slug)) return <NotFound />;
  if (view === undefined)
    return (
      <>
        <PageLead title={titleOf(catalogue, selection.slug) ?? THEME.loading} />
        <LoadingBlocks />
      </>
    );

  const unmet = waiting ? [] : unmetParts(selection, view);
  return (
    <>
      <PageLead
        title={view.headline}
        tabTitle={view.theme.title}
        kicker={<ThemeKicker view={view} selection={selection} />}
        standfirst={view.empty === undefined ? <RichText text={view.standfirst} /> : view.theme.note}
      />
      {unmet.length > 0 && (
        <div className="notice measure" data-kind="warning" role="status">
          <p>{unavailableParts(unmet)}</p>
        </div>
      )}
      {view.figures !== undefined && (
        <ThemeControls indicators={view.indicators} figures={view.figures} selection={selection} />
      )}
      <AnswerStatus waiting={waiting} news={address === firstAddress ? undefined : view.headline} />
      <div aria-busy={waiting}>
        {view.figures !== undefined && <ThemeFiguresSection figures={view.figures} note={view.theme.note} />}
        {view.theme.hasOwnFigures && <OwnFiguresSection slug={view.theme.slug} />}
        {view.empty !== undefined && <EmptyState empty={view.empty} />}
        {view.theme.isDigital && <ShiftSection />}
      </div>
    </>
  );
}

function knows(catalogue: CatalogueView, slug: string): boolean {
  return titleOf(catalogue, slug) !== undefined;
}

function titleOf(catalogue: CatalogueView | undefined, slug: string): string | undefined {
  return catalogue?.strategies.flatMap(({ themes }) => themes).find((theme) => theme.slug === slug)?.title;
}
