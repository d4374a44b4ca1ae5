/** Every offence with figures for the unit: the last year beside the one before, with its line. */

import { useMemo } from "react";
import { yearsSpec } from "../../../charts/specs/overview-specs.ts";
import { OVERVIEW } from "../../../text/pages/pages-nl.ts";
import type { OverviewView } from "../../../view-models/overview/overview-view.ts";
import { ScrollTable } from "../../components/scroll-table.tsx";
import { Sparkline } from "../../components/sparkline.tsx";
import { Verdict } from "../../components/verdict.tsx";
import { printAddress } from "../../state/address.ts";

export function YearsTable({ view }: { readonly view: OverviewView }) {
  const { years } = view;
  return (
    <>
      <h2 id="years">{years.title}</h2>
      <p className="section-intro">{years.subtitle}</p>
      <ScrollTable caption={years.title}>
        <thead>
          <tr>
            <th scope="col">{OVERVIEW.offence}</th>
            <th scope="col" className="hide-small">
              {OVERVIEW.years}
            </th>
            <th scope="col" className="number hide-small">
              {years.first}
            </th>
            <th scope="col" className="number">
              {years.previous}
            </th>
            <th scope="col" className="number">
              {years.last}
            </th>
            <th scope="col" className="number">
              {OVERVIEW.difference}
            </th>
            <th scope="col" className="number">
              {OVERVIEW.percentage}
            </th>
            <th scope="col" className="number hide-small">
              {OVERVIEW.interval}
            </th>
            <th scope="col" className="hide-small">
              {OVERVIEW.judgement}
            </th>
          </tr>
        </thead>
        <tbody>
          {years.rows.map((row) => (
            <Row key={row.id} row={row} view={view} />
          ))}
        </tbody>
      </ScrollTable>
      {years.footnotes.map((note) => (
        <p key={note} className="footnote">
          {note}
        </p>
      ))}
      <p className="footnote">{years.source}</p>
    </>
  );
}

type YearsRow = OverviewView["years"]["rows"][number];

function Row({ row, view }: { readonly row: YearsRow; readonly view: OverviewView }) {
  const { change } = row;
  const spec = useMemo(() => yearsSpec(row, view), [row, view]);
  const singledOut = change.verdict === "fell" || change.verdict === "rose";
  return (
    <tr className={singledOut ? "strong" : undefined}>
      <th scope="row">
        {row.slug === undefined ? (
          row.label
        ) : (
          <a href={printAddress({ page: "theme", selection: { slug: row.slug } })}>{row.label}</a>
        )}
      </th>
      <td className="sparkline-cell hide-small">
        <Sparkline spec={spec} />
      </td>
      <td className="number hide-small">{row.firstText}</td>
      <td className="number">{change.from.text}</td>
      <td className="number">{change.to.text}</td>
      <td className="number">{change.absolute}</td>
      <td className="number">{change.percentage}</td>
      <td className="number interval hide-small">{change.interval}</td>
      <td className="hide-small">
        <Verdict verdict={change.verdict} judgement={change.judgement}>
          {change.verdictText}
        </Verdict>
      </td>
    </tr>
  );
}
