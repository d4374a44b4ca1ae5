/** Where the reader was on each page of this visit: "back" returns to that place, a link begins at the top. */

/** How long a page may take to become as long as it was, in milliseconds. */
const PATIENCE_MS = 3000;
/** What a reader does to go elsewhere by himself: from then on nothing scrolls for him. */
const OWN_MOVES = ["wheel", "touchstart", "keydown", "pointerdown"] as const;

/** Where a page begins: at its top, where it was left, or where the reader has taken it himself. */
type Arrival = { readonly at: "top" } | { readonly at: "left"; readonly top: number } | { readonly at: "own" };

const positions = new Map<number, number>();
let arrival: Arrival = { at: "own" };
let stopReturning: () => void = () => undefined;
let isReturning = false;

/** The number that an entry of the history was given; `undefined` on one that is new. */
function entryOf(state: unknown): number | undefined {
  const entry = typeof state === "object" && state !== null ? Reflect.get(state, "entry") : undefined;
  return typeof entry === "number" ? entry : undefined;
}

/** Remembers positions from now on. Begin before the address is followed. Returns a function that stops. */
export function followScroll(window: Window): () => void {
  const { history } = window;
  let entry = entryOf(history.state) ?? 0;
  const number = (): void => history.replaceState({ ...history.state, entry }, "");
  number();
  const arrive = (): void => {
    const known = entryOf(history.state);
    if (known === entry) return;
    stopReturning();
    const top = known === undefined ? undefined : positions.get(known);
    arrival = top === undefined ? { at: "top" } : { at: "left", top };
    entry = known ?? Math.max(entry, ...positions.keys()) + 1;
    if (known === undefined) number();
  };
  const remember = (): void => {
    if (!isReturning) positions.set(entry, window.scrollY);
  };
  remember();
  window.addEventListener("popstate", arrive);
  window.addEventListener("hashchange", arrive);
  window.addEventListener("scroll", remember, { passive: true });
  return () => {
    stopReturning();
    window.removeEventListener("popstate", arrive);
    window.removeEventListener("hashchange", arrive);
    window.removeEventListener("scroll", remember);
  };
}

/** Brings a page that was just shown to where it begins; called again when its answer has taken the place of its waiting. */
export function scrollToBeginning(): void {
  if (arrival.at === "top") window.scrollTo(0, 0);
  if (arrival.at === "left") returnTo(arrival.top);
}

/** Keeps to a place while the page grows to its length, until the reader moves or patience ends. */
function returnTo(top: number): void {
  stopReturning();
  isReturning = true;
  const attempt = (): void => window.scrollTo(0, top);
  const growing = new ResizeObserver(attempt);
  const stop = (): void => {
    isReturning = false;
    growing.disconnect();
    clearTimeout(timer);
    for (const move of OWN_MOVES) window.removeEventListener(move, leave);
    stopReturning = () => undefined;
  };
  const leave = (): void => {
    arrival = { at: "own" };
    stop();
  };
  const timer = setTimeout(leave, PATIENCE_MS);
  for (const move of OWN_MOVES) window.addEventListener(move, leave, { passive: true });
  stopReturning = stop;
  growing.observe(document.body);
  attempt();
}
