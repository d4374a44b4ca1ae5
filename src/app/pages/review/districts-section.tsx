/** The districts behind a change: from and to, and what each added to the whole. */

import { districtChangesSpec } from "../../../charts/specs/review-specs.ts";
import { REVIEW } from "../../../text/pages/review-page-nl.ts";
import type { ReviewDistricts } from "../../../view-models/review/review-view.ts";
import { DistrictName } from "../../components/district-name.tsx";
import { KeptFigure } from "../../components/kept-figure.tsx";
import { Origins } from "../../components/origins.tsx";
import { ScrollTable } from "../../components/scroll-table.tsx";

export function DistrictsSection({ districts }: { readonly districts: ReviewDistricts }) {
  const { contributions, unit } = districts;
  const title = `contributions-${districts.slug}`;
  const caption = `${contributions.title}: ${unit}`;
  return (
    <div className="section grid">
      <div className="span-8">
        <KeptFigure kind="district-changes" spec={districtChangesSpec(districts)} />
        <div className="small">
          <Origins origins={districts.origins} />
        </div>
      </div>
      <section className="span-4" aria-labelledby={title}>
        <h2 id={title}>{contributions.title}</h2>
        <p className="subtitle">{unit}</p>
        <ScrollTable caption={caption}>
          <thead>
            <tr>
              <th scope="col">{REVIEW.district}</th>
              <th scope="col" className="number">
                {REVIEW.difference}
              </th>
              <th scope="col" className="number">
                {REVIEW.share}
              </th>
            </tr>
          </thead>
          <tbody>
            {contributions.rows.map(({ code, name, absolute, share }) => (
              <tr key={code}>
                <th scope="row">
                  <DistrictName code={code} name={name} />
                </th>
                <td className="number">{absolute}</td>
                <td className="number">{share}</td>
              </tr>
            ))}
            <tr className="total">
              <th scope="row">{contributions.total.name}</th>
              <td className="number">{contributions.total.absolute}</td>
              <td className="number">{contributions.total.share}</td>
            </tr>
          </tbody>
        </ScrollTable>
        {contributions.rest !== undefined && <p className="footnote">{contributions.rest}</p>}
      </section>
    </div>
  );
}
