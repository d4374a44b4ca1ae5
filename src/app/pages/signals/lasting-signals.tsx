/** Signals that were there the month before too, as a table. */

import { lastingTitle, SIGNALS_PAGE } from "../../../text/pages/signals-nl.ts";
import type { SignalsView } from "../../../view-models/signals/signals-view.ts";
import { ScrollTable } from "../../components/scroll-table.tsx";
import { UsualLink } from "./usual-link.tsx";

export function LastingSignals({ view }: { readonly view: SignalsView }) {
  const lasting = view.signals.filter(({ isNew }) => !isNew);
  if (lasting.length === 0) return null;
  const title = lastingTitle(view.provenance);
  return (
    <section className="section" aria-labelledby="signals-lasting">
      <h2 id="signals-lasting">{title}</h2>
      <ScrollTable caption={title}>
        <thead>
          <tr>
            <th scope="col">{SIGNALS_PAGE.area}</th>
            <th scope="col">{SIGNALS_PAGE.indicator}</th>
            <th scope="col" className="hide-small">
              {SIGNALS_PAGE.window}
            </th>
            <th scope="col" className="number">
              {SIGNALS_PAGE.observed}
            </th>
            <th scope="col" className="number hide-small">
              {SIGNALS_PAGE.expected}
            </th>
            <th scope="col" className="number">
              {SIGNALS_PAGE.change}
            </th>
            <th scope="col">{SIGNALS_PAGE.since}</th>
          </tr>
        </thead>
        <tbody>
          {lasting.map((signal) => (
            <tr key={signal.months.id}>
              <th scope="row">
                <UsualLink signal={signal}>{signal.region.name}</UsualLink>
              </th>
              <td>{signal.shown.label}</td>
              <td className="nowrap hide-small">{signal.shown.window}</td>
              <td className="number">{signal.shown.observed}</td>
              <td className="number hide-small">{signal.shown.expected}</td>
              <td className="number">{signal.shown.change}</td>
              <td className="nowrap">{signal.shown.since}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      <p className="footnote">{view.source}</p>
    </section>
  );
}
