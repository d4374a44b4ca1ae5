/** How an estimate was made, with the errors of every method when earlier years are replayed. */

import { THEME } from "../../../text/pages/pages-nl.ts";
import type { ThemeFigures } from "../../../view-models/theme/theme-view.ts";
import { MethodLink } from "../../components/method-link.tsx";
import { RichText } from "../../components/rich-text.tsx";
import { ScrollTable } from "../../components/scroll-table.tsx";

type Estimate = NonNullable<ThemeFigures["estimate"]>;

export function EstimateSection({ estimate }: { readonly estimate: Estimate }) {
  return (
    <section className="section grid" aria-labelledby="estimate">
      <div className="span-7 stack">
        <h2 id="estimate">{estimate.title}</h2>
        <p className="measure">
          <RichText text={estimate.text} />
        </p>
        <p className="small">
          <MethodLink part="terugtoets" />
        </p>
      </div>
      <div className="span-5">
        {estimate.errors.length > 0 && (
          <>
            <p className="small">{estimate.errorsCaption}</p>
            <ScrollTable caption={estimate.errorsCaption}>
              <thead>
                <tr>
                  <th scope="col">{THEME.errorMethod}</th>
                  <th scope="col" className="number">
                    {THEME.error}
                  </th>
                </tr>
              </thead>
              <tbody>
                {estimate.errors.map(({ method, error, chosen }) => (
                  <tr key={method} className={chosen ? "strong" : undefined}>
                    <th scope="row">{chosen ? `${method} (${THEME.chosen})` : method}</th>
                    <td className="number">{error}</td>
                  </tr>
                ))}
              </tbody>
            </ScrollTable>
          </>
        )}
      </div>
    </section>
  );
}
