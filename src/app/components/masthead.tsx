/** The head of every page: name, edition and the main menu, which folds behind a button on a small screen. */

import { type KeyboardEvent, useRef, useState } from "react";
import { SHELL } from "../../text/controls-nl.ts";
import { REVIEW } from "../../text/pages/review-page-nl.ts";
import { SIGNALS_PAGE } from "../../text/pages/signals-nl.ts";
import { printAddress, type Route } from "../state/address.ts";

interface MenuItem {
  readonly label: string;
  readonly route: Route;
  readonly pages: readonly Route["page"][];
  readonly apart?: boolean;
}

const MENU: readonly MenuItem[] = [
  { label: SHELL.overview, route: { page: "overview" }, pages: ["overview"] },
  { label: SHELL.themes, route: { page: "themes" }, pages: ["themes", "theme"] },
  { label: SHELL.compare, route: { page: "compare", selection: {} }, pages: ["compare"] },
  { label: SIGNALS_PAGE.title, route: { page: "signals" }, pages: ["signals"] },
  { label: REVIEW.title, route: { page: "review" }, pages: ["review"] },
  { label: SHELL.displacement, route: { page: "displacement", selection: {} }, pages: ["displacement"] },
  { label: SHELL.data, route: { page: "data" }, pages: ["data"], apart: true },
  { label: SHELL.method, route: { page: "method" }, pages: ["method"] },
];

interface MastheadProps {
  readonly edition: string | undefined;
  readonly page: Route["page"];
}

export function Masthead({ edition, page }: MastheadProps) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const closeOnEscape = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || !open) return;
    setOpen(false);
    button.current?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes the menu from anything inside it
    <header className="masthead" onKeyDown={closeOnEscape}>
      <div className="page">
        <a className="brand" href="#/">
          {SHELL.brand} <span>{SHELL.brandPlace}</span>
        </a>
        <button
          ref={button}
          className="menu-button"
          type="button"
          aria-expanded={open}
          aria-controls="main-nav"
          onClick={() => setOpen(!open)}
        >
          {open ? SHELL.closeMenu : SHELL.menu}
        </button>
        <p className="edition">{edition}</p>
        <nav className="main-nav" id="main-nav" aria-label={SHELL.mainMenu} data-open={open}>
          <ul>
            {MENU.map((item) => (
              <li key={item.label} className={item.apart ? "push" : undefined}>
                <a
                  href={printAddress(item.route)}
                  aria-current={item.pages.includes(page) ? "page" : undefined}
                  onClick={() => setOpen(false)}
                >
                  {item.label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  );
}
