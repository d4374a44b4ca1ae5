/** What a reader prefers, kept on this device: the theme, chart or table per figure, how own counts are shown. */

import { create } from "zustand";
import { createJSONStorage, persist } from "zustand/middleware";
import { DEFAULT_PROTECTION, isThreshold, type Protection } from "../../domain/suppression.ts";
import { safeStorage } from "./safe-storage.ts";

export const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];
export type FigureFace = "chart" | "table";

export interface Preferences extends Protection {
  readonly theme: Theme;
  /** By kind of figure, such as `trend`; a chart when absent. */
  readonly faces: Readonly<Record<string, FigureFace>>;
}

const DEFAULTS: Preferences = { theme: "system", faces: {}, ...DEFAULT_PROTECTION };

/** Raise this, and teach `readPreferences` the old shape, when the kept shape changes. */
const VERSION = 1;

/** Preferences of whatever was kept: what is not understood becomes its default. */
export function readPreferences(kept: unknown): Preferences {
  if (typeof kept !== "object" || kept === null) return DEFAULTS;
  const theme = "theme" in kept ? THEMES.find((known) => known === kept.theme) : undefined;
  const faces = "faces" in kept && typeof kept.faces === "object" && kept.faces !== null ? kept.faces : {};
  const threshold = "threshold" in kept && typeof kept.threshold === "number" ? kept.threshold : DEFAULTS.threshold;
  return {
    threshold: isThreshold(threshold) ? threshold : DEFAULTS.threshold,
    isRounded: "isRounded" in kept && kept.isRounded === true,
    theme: theme ?? DEFAULTS.theme,
    faces: Object.fromEntries(
      Object.entries(faces).filter(
        (entry): entry is [string, FigureFace] => entry[1] === "chart" || entry[1] === "table",
      ),
    ),
  };
}

export const usePreferences = create<Preferences>()(
  persist(() => DEFAULTS, {
    name: "veiligheidsbeeld-voorkeuren",
    version: VERSION,
    storage: createJSONStorage(() => safeStorage),
    migrate: (kept) => readPreferences(kept),
    merge: (kept, current) => ({ ...current, ...readPreferences(kept) }),
  }),
);

export function chooseTheme(theme: Theme): void {
  usePreferences.setState({ theme });
}

export function chooseFace(figure: string, face: FigureFace): void {
  usePreferences.setState((state) => ({ faces: { ...state.faces, [figure]: face } }));
}

export function chooseProtection({ threshold, isRounded }: Protection): void {
  usePreferences.setState({ threshold, isRounded });
}

/** How own counts are to be shown, as the engine asks for it. */
export function chosenProtection(): Protection {
  const { threshold, isRounded } = usePreferences.getState();
  return { threshold, isRounded };
}
