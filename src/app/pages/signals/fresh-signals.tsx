/** Signals that were not on the list of the month before, each with its line. */

import { signalSpec } from "../../../charts/specs/signals-spec.ts";
import { freshTitle, SIGNALS_PAGE } from "../../../text/pages/signals-nl.ts";
import type { SignalsView } from "../../../view-models/signals/signals-view.ts";
import { Sparkline } from "../../components/sparkline.tsx";
import { printAddress } from "../../state/address.ts";
import { UsualLink } from "./usual-link.tsx";

export function FreshSignals({ view }: { readonly view: SignalsView }) {
  const fresh = view.signals.filter(({ isNew }) => isNew);
  return (
    <section className="section section-first" aria-labelledby="signals-fresh">
      <h2 id="signals-fresh">{freshTitle(view.provenance)}</h2>
      {fresh.length === 0 ? (
        <p>{SIGNALS_PAGE.noFresh}</p>
      ) : (
        <ul className="signal-list">
          {fresh.map((signal) => (
            <li key={signal.months.id}>
              <div className="stack">
                <h3>
                  {signal.region.name}
                  {": "}
                  {signal.theme === undefined ? (
                    signal.shown.label
                  ) : (
                    <a
                      href={printAddress({
                        page: "theme",
                        selection: { slug: signal.theme, indicator: signal.indicator },
                      })}
                    >
                      {signal.shown.label}
                    </a>
                  )}
                </h3>
                <div className="small">{signal.sentence}</div>
                <div className="small">
                  <UsualLink signal={signal} />
                </div>
              </div>
              <Sparkline spec={signalSpec(signal, view)} height={48} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
