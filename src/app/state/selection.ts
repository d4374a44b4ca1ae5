/** The question asked, mirrored in the address both ways, so that a link opens exactly this view. */

import { create } from "zustand";
import { pageKey, parseAddress, printAddress, type Route, type ThemeSelection } from "./address.ts";
import { type CompareChange, withCompareChange } from "./compare-address.ts";
import { type DisplacementChange, withDisplacementChange } from "./displacement-address.ts";
import type { IgnoredPart } from "./parameters.ts";

export interface SelectionState {
  readonly route: Route;
  /** Parts of the address that were not understood. */
  readonly ignored: readonly IgnoredPart[];
  /** How often the reader went to another page; 0 on the page the visit began with. */
  readonly navigations: number;
}

export const useSelection = create<SelectionState>()(() => ({
  route: { page: "overview" },
  ignored: [],
  navigations: 0,
}));

function showAddress(hash: string): void {
  const { route, ignored } = parseAddress(hash);
  useSelection.setState((state) => ({
    route,
    ignored,
    navigations: state.navigations + (pageKey(route) === pageKey(state.route) ? 0 : 1),
  }));
}

/** The same page with another question, by a control on it: the focus stays where it is. */
function showQuestion(address: string): void {
  useSelection.setState(parseAddress(address));
}

/** Shows the page of the window's address and follows it from then on. Returns a function that stops following. */
export function followAddress(window: Window): () => void {
  const { route, ignored } = parseAddress(window.location.hash);
  useSelection.setState({ route, ignored, navigations: 0 });
  const follow = (): void => showAddress(window.location.hash);
  window.addEventListener("hashchange", follow);
  window.addEventListener("popstate", follow);
  return () => {
    window.removeEventListener("hashchange", follow);
    window.removeEventListener("popstate", follow);
  };
}

/** Asks something else on the same page: the address is replaced, so that "back" leaves the page. */
export function replaceRoute(route: Route): void {
  const address = printAddress(route);
  window.history.replaceState(window.history.state, "", address);
  showQuestion(address);
}

/** Changes the question asked of the theme on screen; a key given as `undefined` goes back to its default. */
export function changeTheme(change: ThemeChange): void {
  const { route } = useSelection.getState();
  if (route.page !== "theme") return;
  replaceRoute({ page: "theme", selection: withChange(route.selection, change) });
}

/** Changes the question of the comparison on screen; a key given as `undefined` goes back to its default. */
export function changeCompare(change: CompareChange): void {
  const { route } = useSelection.getState();
  if (route.page !== "compare") return;
  replaceRoute({ page: "compare", selection: withCompareChange(route.selection, change) });
}

/** Changes the question about displacement on screen; a key given as `undefined` goes back to its default. */
export function changeDisplacement(change: DisplacementChange): void {
  const { route } = useSelection.getState();
  if (route.page !== "displacement") return;
  replaceRoute({ page: "displacement", selection: withDisplacementChange(route.selection, change) });
}

export type ThemeChange = { readonly [Key in keyof Omit<ThemeSelection, "slug">]?: ThemeSelection[Key] | undefined };

/** A selection with some parts changed; `undefined` takes a part out. */
export function withChange(selection: ThemeSelection, change: ThemeChange): ThemeSelection {
  const merged = { ...selection, ...change };
  const { slug, indicator, measure, from, to, asOf, method, area, edition, target } = merged;
  return {
    slug,
    ...(indicator === undefined ? {} : { indicator }),
    ...(measure === undefined ? {} : { measure }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(asOf === undefined ? {} : { asOf }),
    ...(method === undefined ? {} : { method }),
    ...(area === undefined ? {} : { area }),
    ...(edition === undefined ? {} : { edition }),
    ...(target === undefined ? {} : { target }),
  };
}
