/** Keeps a failure to the page it happened on, says so in plain words and offers a way on. */

import { QueryErrorResetBoundary } from "@tanstack/react-query";
import { Component, type ReactNode } from "react";
import { FAILURES } from "../text/controls-nl.ts";
import { PageLead } from "./components/page-lead.tsx";

interface CatcherProps {
  readonly children: ReactNode;
  readonly onRetry: () => void;
}

class Catcher extends Component<CatcherProps, { readonly error: unknown }> {
  override state: { readonly error: unknown } = { error: undefined };

  static getDerivedStateFromError(error: unknown): { readonly error: unknown } {
    return { error };
  }

  override render(): ReactNode {
    if (this.state.error === undefined) return this.props.children;
    const retry = (): void => {
      this.props.onRetry();
      this.setState({ error: undefined });
    };
    return <PageFailure error={this.state.error} onRetry={retry} />;
  }
}

/** Give it a `key` per page, so that going elsewhere starts afresh. */
export function ErrorBoundary({ children }: { readonly children: ReactNode }) {
  return (
    <QueryErrorResetBoundary>{({ reset }) => <Catcher onRetry={reset}>{children}</Catcher>}</QueryErrorResetBoundary>
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
          <a className="button button-quiet" href="#/">
            {FAILURES.toOverview}
          </a>
        </div>
      </div>
    </>
  );
}
