/** The ways to look at a comparison: links, so that each can be sent and gone back from. */

import { useEffect, useRef } from "react";
import { COMPARE_PAGE, viewName } from "../../../text/pages/compare-page-nl.ts";
import { printAddress } from "../../state/address.ts";
import { type CompareLook, type CompareSelection, withCompareChange } from "../../state/compare-address.ts";

const LOOKS: readonly CompareLook[] = ["lines", "bars", "slope", "multiples", "funnel", "table"];

/** Whether a tab was pressed of which the page has yet to come: then the focus waits for the tabs of that page. */
let isPressed = false;

export function ViewTabs({ selection }: { readonly selection: CompareSelection }) {
  const current = selection.view ?? "lines";
  const tabs = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isPressed) tabs.current?.querySelector<HTMLElement>("[aria-current]")?.focus({ preventScroll: true });
    isPressed = false;
  }, []);
  // On a narrow screen the row of tabs is wider than its place: the chosen one is in view.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the chosen tab is found in the document
  useEffect(() => {
    const item = tabs.current?.querySelector("[aria-current]")?.parentElement;
    const list = item?.parentElement;
    if (!item || !list) return;
    const behind = item.offsetLeft + item.offsetWidth - list.offsetLeft - list.clientWidth;
    if (behind > list.scrollLeft) list.scrollLeft = behind;
  }, [current]);
  return (
    <nav ref={tabs} className="tab-bar" aria-label={COMPARE_PAGE.views}>
      <ul className="tab-list">
        {LOOKS.map((form) => (
          <li key={form}>
            <a
              href={printAddress({ page: "compare", selection: withCompareChange(selection, { view: form }) })}
              aria-current={form === current ? "true" : undefined}
              onClick={() => {
                isPressed = (form === "funnel") !== (current === "funnel");
              }}
            >
              {viewName(form)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
