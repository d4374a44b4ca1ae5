/** The ways to look at a comparison: links, so that each can be sent and gone back from. */

import { COMPARE_PAGE, viewName } from "../../../text/pages/compare-page-nl.ts";
import type { CompareForm } from "../../../view-models/compare/compare-view.ts";
import { printAddress } from "../../state/address.ts";
import { type CompareSelection, withCompareChange } from "../../state/compare-address.ts";

const FORMS: readonly CompareForm[] = ["lines", "bars", "slope", "multiples", "table"];

export function ViewTabs({ selection }: { readonly selection: CompareSelection }) {
  const current = selection.view ?? "lines";
  return (
    <nav className="tab-bar" aria-label={COMPARE_PAGE.views}>
      <ul className="tab-list">
        {FORMS.map((form) => (
          <li key={form}>
            <a
              href={printAddress({ page: "compare", selection: withCompareChange(selection, { view: form }) })}
              aria-current={form === current ? "true" : undefined}
            >
              {viewName(form)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
