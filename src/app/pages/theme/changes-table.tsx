/** The change of the unit and of each district, side by side. */

import { footnotesOf } from "../../../charts/specs/spec-parts.ts";
import { changesTitle, THEME, unitLine } from "../../../text/pages/pages-nl.ts";
import { markedTitle } from "../../../text/provenance-nl.ts";
import type { ThemeFigures } from "../../../view-models/theme/theme-view.ts";
import { ChangeCells } from "../../components/change-cells.tsx";
import { DistrictName } from "../../components/district-name.tsx";
import { ScrollTable } from "../../components/scroll-table.tsx";

interface ChangesTableProps {
  readonly figures: ThemeFigures;
  readonly districts: NonNullable<ThemeFigures["districts"]>;
}

export function ChangesTable({ figures, districts }: ChangesTableProps) {
  const { change } = figures;
  const caption = markedTitle(changesTitle(change.fromPeriod, change.toPeriod), change.provenance);
  const shown = [change, ...districts.changes.map((district) => district.change)].flatMap(({ from, to }) => [from, to]);
  return (
    <figure className="figure" aria-labelledby="changes">
      <header className="figure-header">
        <h2 id="changes">{caption}</h2>
        <p className="subtitle">{unitLine(figures.unit)}</p>
      </header>
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
            <th scope="col" className="number hide-small">
              {THEME.difference}
            </th>
            <th scope="col" className="number">
              {THEME.percentage}
            </th>
            <th scope="col" className="number hide-small">
              {THEME.interval}
            </th>
            <th scope="col">{THEME.verdict}</th>
          </tr>
        </thead>
        <tbody>
          {districts.changes.map((district) => (
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
      <figcaption className="figure-caption">
        {footnotesOf(shown).map((note) => (
          <p key={note}>{note}</p>
        ))}
        <p>{figures.source}</p>
      </figcaption>
    </figure>
  );
}
