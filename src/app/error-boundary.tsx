/** Keeps a failure to the page it happened on, says so in plain words and offers a way on. */

import { QueryErrorResetBoundary } from "@tanstack/react-query";
import { Component, type ReactNode } from "react";
import { FAILURES } from "../text/controls-nl.ts";
import { PageLead } from "./components/page-lead.tsx";
import { printAddress } from "./state/address.ts";
import { useSelection } from "./state/selection.ts";

interface CatcherProps {
  readonly children: ReactNode;
  /** Another address is another question: it gets its own chance. */
  readonly address: string;
  readonly onRetry: () => void;
}

class Catcher extends Component<CatcherProps, { readonly error: unknown }> {
  override state: { readonly error: unknown } = { error: undefined };

  static getDerivedStateFromError(error: unknown): { readonly error: unknown } {
    return { error };
  }

  readonly retry = (): void => {
    this.props.onRetry();
    this.setState({ error: undefined });
  };

  override componentDidUpdate(before: CatcherProps): void {
    if (before.address !== this.props.address && this.state.error !== undefined) this.retry();
  }

  override render(): ReactNode {
    if (this.state.error === undefined) return this.props.children;
    return <PageFailure error={this.state.error} onRetry={this.retry} />;
  }
}

/** Give it a `key` per page, so that going elsewhere starts afresh. */
export function ErrorBoundary({ children }: { readonly children: ReactNode }) {
  const address = useSelection((state) => printAddress(state.route));
  return (
    <QueryErrorResetBoundary>
      {({ reset }) => (
        <Catcher address={address} onRetry={reset}>
          {children}
        </Catcher>
      )}
    </QueryErrorResetBoundary>
  );
}

function PageFailure({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) {
  return (
    <>
      <PageLead title={FAILURES.pageTitle} />
      <div className="notice measure" data-kind="warning">
        <p>{FAILURES.page}</p>
        {error instanceof Error && (
          <p className="small">
            {FAILURES.detail} {error.message}
          </p>
        )}
        <div className="action-row">
          <button className="button" type="button" onClick={onRetry}>
            {FAILURES.retry}
          </button>
          <WayOn />
        </div>
      </div>
    </>
  );
}

/** From a question about a theme to the theme itself; from anywhere else to the overview. */
function WayOn() {
  const route = useSelection((state) => state.route);
  const plain =
    route.page === "theme" ? printAddress({ page: "theme", selection: { slug: route.selection.slug } }) : "#/";
  const isAsked = plain !== printAddress(route);
  return (
    <a className="button button-quiet" href={isAsked ? plain : "#/thema"}>
      {route.page === "theme" && isAsked ? FAILURES.toDefaults : isAsked ? FAILURES.toOverview : FAILURES.toThemes}
    </a>
  );
}
