/** All published claims beside what was counted. */

import { REVIEW } from "../../../text/pages/review-page-nl.ts";
import type { ClaimView, ReviewView } from "../../../view-models/review/review-view.ts";
import { FigureMark } from "../../components/figure-mark.tsx";
import { ScrollTable } from "../../components/scroll-table.tsx";
import { printAddress } from "../../state/address.ts";

export function ClaimsTable({ view }: { readonly view: ReviewView }) {
  return (
    <section className="section" aria-labelledby="claims">
      <h2 id="claims">{view.claimsTitle}</h2>
      {view.claims.length > 0 && (
        <ScrollTable caption={view.claimsTitle}>
          <thead>
            <tr>
              <th scope="col">{REVIEW.priority}</th>
              <th scope="col">{REVIEW.published}</th>
              <th scope="col" className="number">
                {view.period.from}
              </th>
              <th scope="col" className="number">
                {view.period.to}
              </th>
              <th scope="col" className="number">
                {REVIEW.counted}
              </th>
              <th scope="col" className="number">
                {REVIEW.interval}
              </th>
              <th scope="col">{REVIEW.verdict}</th>
            </tr>
          </thead>
          <tbody>
            {view.claims.map((claim) => (
              <Row key={claim.id} claim={claim} />
            ))}
          </tbody>
        </ScrollTable>
      )}
      <p className="footnote">{view.claimsNote}</p>
    </section>
  );
}

function Row({ claim }: { readonly claim: ClaimView }) {
  const { counted, slug } = claim;
  return (
    <tr>
      <th scope="row">
        {slug === undefined ? (
          claim.priority
        ) : (
          <a href={printAddress({ page: "theme", selection: { slug } })}>{claim.priority}</a>
        )}
        {counted?.area !== undefined && <span className="small"> {counted.area}</span>}
      </th>
      <td>{claim.published.text}</td>
      <td className="number">{counted?.change.from.text}</td>
      <td className="number">{counted?.change.to.text}</td>
      <td className="number">
        <b>{counted?.change.percentage}</b>
      </td>
      <td className="number interval">{counted?.change.interval}</td>
      <td className="wordy">
        <b>{claim.verdictText}</b>: {claim.verdictDetail}
        {counted === undefined ? null : <NotReal figure={counted.change.to} />}
      </td>
    </tr>
  );
}

/** A mark only where the figure is not a plain count. */
function NotReal({ figure }: { readonly figure: NonNullable<ClaimView["counted"]>["change"]["to"] }) {
  return figure.status === "observed" && figure.provenance === "real" ? null : (
    <>
      {" "}
      <FigureMark figure={figure} />
    </>
  );
}
