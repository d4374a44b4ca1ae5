/** The change of the unit and of each district, side by side. */

import { changesTitle, THEME } from "../../../text/pages-nl.ts";
import type { ThemeFigures } from "../../../view-models/theme-view.ts";
import type { ChangeView } from "../../../view-models/view-parts.ts";
import { DistrictName } from "../../components/district-name.tsx";
import { ScrollTable } from "../../components/scroll-table.tsx";
import { Verdict } from "../../components/verdict.tsx";

export function ChangesTable({ figures }: { readonly figures: ThemeFigures }) {
  const { change, districts, scope } = figures;
  const caption = changesTitle(change.fromPeriod, change.toPeriod, scope);
  return (
    <section aria-labelledby="changes">
      <h2 id="changes">{caption}</h2>
      <ScrollTable caption={caption}>
        <thead>
          <tr>
            <th scope="col">{THEME.area}</th>
            <th scope="col" className="number">
              {change.fromPeriod}
            </th>
            <th scope="col" className="number">
              {change.toPeriod}
            </th>
            <th scope="col" className="number">
              {THEME.difference}
            </th>
            <th scope="col" className="number">
              {THEME.percentage}
            </th>
            <th scope="col" className="number">
              {THEME.interval}
            </th>
            <th scope="col">{THEME.verdict}</th>
          </tr>
        </thead>
        <tbody>
          {(districts?.changes ?? []).map((district) => (
            <tr key={district.code}>
              <th scope="row">
                <DistrictName code={district.code} name={district.name} />
              </th>
              <ChangeCells change={district.change} />
            </tr>
          ))}
          <tr className="total">
            <th scope="row">{figures.area}</th>
            <ChangeCells change={change} />
          </tr>
        </tbody>
      </ScrollTable>
      <p className="footnote">{figures.source}</p>
    </section>
  );
}

function ChangeCells({ change }: { readonly change: ChangeView }) {
  return (
    <>
      <td className="number">{change.from.text}</td>
      <td className="number">{change.to.text}</td>
      <td className="number">{change.absolute}</td>
      <td className="number">{change.percentage}</td>
      <td className="number interval">{change.interval}</td>
      <td>
        <Verdict verdict={change.verdict} judgement={change.judgement}>
          {change.verdictText}
        </Verdict>
      </td>
    </>
  );
}
