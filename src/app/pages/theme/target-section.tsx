/** How much room there is to a target, month by month. */

import { TARGET } from "../../../text/pages/target-nl.ts";
import type { ThemeFigures } from "../../../view-models/theme/theme-view.ts";
import { MethodLink } from "../../components/method-link.tsx";
import { ScrollTable } from "../../components/scroll-table.tsx";
import { TargetControl } from "./target-control.tsx";

export function TargetSection({ figures }: { readonly figures: ThemeFigures }) {
  const { target } = figures;
  if (figures.measure !== "count") return null;
  return (
    <section className="section grid" aria-labelledby="target">
      <div className="span-7 stack">
        <h2 id="target">{target?.title ?? TARGET.heading}</h2>
        <TargetControl target={target?.value} />
        {target && (
          <>
            <p className="measure" role="status">
              {target.sentence}
            </p>
            <p className="small">
              <MethodLink part="doel" />
            </p>
          </>
        )}
      </div>
      {target && target.months.length > 0 && (
        <div className="span-5">
          <ScrollTable caption={target.title}>
            <thead>
              <tr>
                <th scope="col">{TARGET.month}</th>
                <th scope="col" className="number">
                  {TARGET.allowed}
                </th>
                <th scope="col" className="number">
                  {TARGET.expected}
                </th>
              </tr>
            </thead>
            <tbody>
              {target.months.map(({ month, allowed, expected }) => (
                <tr key={month}>
                  <th scope="row">{month}</th>
                  <td className="number">{allowed}</td>
                  <td className="number">{expected}</td>
                </tr>
              ))}
            </tbody>
          </ScrollTable>
        </div>
      )}
    </section>
  );
}
