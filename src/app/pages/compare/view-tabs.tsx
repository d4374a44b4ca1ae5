/** The ways to look at a comparison: links, so that each can be sent and gone back from. */

import { COMPARE_PAGE, viewName } from "../../../text/pages/compare-page-nl.ts";
import { printAddress } from "../../state/address.ts";
import { type CompareLook, type CompareSelection, withCompareChange } from "../../state/compare-address.ts";

const LOOKS: readonly CompareLook[] = ["lines", "bars", "slope", "multiples", "funnel", "table"];

export function ViewTabs({ selection }: { readonly selection: CompareSelection }) {
  const current = selection.view ?? "lines";
  return (
    <nav className="tab-bar" aria-label={COMPARE_PAGE.views}>
      <ul className="tab-list">
        {LOOKS.map((form) => (
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
