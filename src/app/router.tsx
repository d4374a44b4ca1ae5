/** From the address to its page. */

import { lazy, Suspense } from "react";
import { LoadingBlocks } from "./components/loading.tsx";
import { NotFound } from "./components/not-found.tsx";
import { OpeningGate } from "./components/opening-gate.tsx";
import { ErrorBoundary } from "./error-boundary.tsx";
import { OverviewPage } from "./pages/overview/overview-page.tsx";
import { ReviewPage } from "./pages/review/review-page.tsx";
import { ThemePage } from "./pages/theme/theme-page.tsx";
import { ThemesPage } from "./pages/themes/themes-page.tsx";
import { pageKey, type Route } from "./state/address.ts";
import { useSelection } from "./state/selection.ts";

/** Comes when it is asked for: with its charts and tables it is more than a first visit needs. */
const ComparePage = lazy(async () => ({
  default: (await import("./pages/compare/compare-page.tsx")).ComparePage,
}));

const DataPage = lazy(async () => ({
  default: (await import("./pages/data/data-page.tsx")).DataPage,
}));

const SignalsPage = lazy(async () => ({
  default: (await import("./pages/signals/signals-page.tsx")).SignalsPage,
}));

const MethodPage = lazy(async () => ({
  default: (await import("./pages/method/method-page.tsx")).MethodPage,
}));

const DisplacementPage = lazy(async () => ({
  default: (await import("./pages/displacement/displacement-page.tsx")).DisplacementPage,
}));

/** The page of the address. A failure stays on its page: another page starts afresh. */
export function Router() {
  const route = useSelection((state) => state.route);
  return (
    <ErrorBoundary key={placeOf(route)}>
      <Page route={route} />
    </ErrorBoundary>
  );
}

function Page({ route }: { readonly route: Route }) {
  switch (route.page) {
    case "overview":
      return (
        <OpeningGate>
          <OverviewPage strategy={route.strategy} />
        </OpeningGate>
      );
    case "themes":
      return (
        <OpeningGate>
          <ThemesPage />
        </OpeningGate>
      );
    case "theme":
      return (
        <OpeningGate>
          <ThemePage selection={route.selection} />
        </OpeningGate>
      );
    case "review":
      return (
        <OpeningGate>
          <ReviewPage strategy={route.strategy} asOf={route.asOf} />
        </OpeningGate>
      );
    case "compare":
      return (
        <OpeningGate>
          <Suspense fallback={<LoadingBlocks />}>
            <ComparePage selection={route.selection} />
          </Suspense>
        </OpeningGate>
      );
    case "signals":
      return (
        <OpeningGate>
          <Suspense fallback={<LoadingBlocks />}>
            <SignalsPage route={route} />
          </Suspense>
        </OpeningGate>
      );
    case "displacement":
      return (
        <OpeningGate>
          <Suspense fallback={<LoadingBlocks />}>
            <DisplacementPage selection={route.selection} />
          </Suspense>
        </OpeningGate>
      );
    case "data":
      return (
        <OpeningGate>
          <Suspense fallback={<LoadingBlocks />}>
            <DataPage />
          </Suspense>
        </OpeningGate>
      );
    case "method":
      return (
        <Suspense fallback={<LoadingBlocks />}>
          <MethodPage section={route.section} />
        </Suspense>
      );
    case "notFound":
      return <NotFound />;
  }
}

/** A theme and a review keep their page while their question changes. */
function placeOf(route: Route): string {
  return route.page === "theme" || route.page === "review" ? pageKey(route) : route.page;
}
