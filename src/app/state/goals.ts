/** How the goals of a strategy stand according to this reader, kept on this device beside what was delivered. */

import { create } from "zustand";
import { createJSONStorage, persist } from "zustand/middleware";
import { safeStorage } from "./safe-storage.ts";

export const GOAL_STATES = ["unknown", "planned", "running", "reached", "not_reached"] as const;
export type GoalState = (typeof GOAL_STATES)[number];

/** What a reader changed of one goal; `year: null` takes the year away. */
export interface GoalEdit {
  readonly year?: number | null;
  readonly state?: GoalState;
}

type Edits = Readonly<Record<string, Readonly<Record<string, GoalEdit>>>>;

export interface GoalEdits {
  /** By strategy, then by goal. */
  readonly edits: Edits;
}

/** Raise this, and teach `readGoalEdits` the old shape, when the kept shape changes. */
const VERSION = 1;

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function readEdit(kept: unknown): GoalEdit {
  if (!isRecord(kept)) return {};
  const { year } = kept;
  const state = GOAL_STATES.find((known) => known === kept["state"]);
  const isYear = year === null || (typeof year === "number" && Number.isInteger(year));
  return { ...(isYear ? { year } : {}), ...(state === undefined ? {} : { state }) };
}

/** Edits of whatever was kept: what is not understood is left out. */
export function readGoalEdits(kept: unknown): GoalEdits {
  const edits = isRecord(kept) && isRecord(kept["edits"]) ? kept["edits"] : {};
  return {
    edits: Object.fromEntries(
      Object.entries(edits).map(([strategy, goals]) => [
        strategy,
        Object.fromEntries(Object.entries(isRecord(goals) ? goals : {}).map(([goal, edit]) => [goal, readEdit(edit)])),
      ]),
    ),
  };
}

export const useGoalEdits = create<GoalEdits>()(
  persist((): GoalEdits => ({ edits: {} }), {
    name: "veiligheidsbeeld-doelen",
    version: VERSION,
    storage: createJSONStorage(() => safeStorage),
    migrate: (kept) => readGoalEdits(kept),
    merge: (kept, current) => ({ ...current, ...readGoalEdits(kept) }),
  }),
);

/** Changes one goal of a strategy; what was changed before stays. */
export function editGoal(strategy: string, goal: string, edit: GoalEdit): void {
  useGoalEdits.setState(({ edits }) => {
    const before = edits[strategy] ?? {};
    return { edits: { ...edits, [strategy]: { ...before, [goal]: { ...before[goal], ...edit } } } };
  });
}

/** Back to what was delivered. */
export function resetGoals(strategy: string): void {
  useGoalEdits.setState(({ edits }) => ({
    edits: Object.fromEntries(Object.entries(edits).filter(([id]) => id !== strategy)),
  }));
}
