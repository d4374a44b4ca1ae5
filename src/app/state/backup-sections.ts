/** What this page keeps itself and puts into a backup: one named section each, with a schema of its own. */

import type { BackupSection, KnownSections } from "../../engine/engine-api.ts";
import { type GoalEdits, readGoalEdits, useGoalEdits } from "./goals.ts";
import { chosenProtection, type Preferences, readPreferences, usePreferences } from "./preferences.ts";

interface KeptSection {
  readonly name: string;
  readonly schema: number;
  readonly read: () => unknown;
  /** Adds what a backup has; what is here goes before it. */
  readonly add: (value: unknown) => void;
}

/** Notes, targets and whatever else the page comes to keep take a line here. */
const SECTIONS: readonly KeptSection[] = [
  {
    name: "goals",
    schema: 1,
    read: () => ({ edits: useGoalEdits.getState().edits }),
    add: (value) => useGoalEdits.setState(goalsTogether(useGoalEdits.getState(), readGoalEdits(value))),
  },
  {
    name: "preferences",
    schema: 1,
    read: () => {
      const { theme, faces } = usePreferences.getState();
      return { theme, faces, ...chosenProtection() };
    },
    add: (value) => usePreferences.setState(preferencesTogether(usePreferences.getState(), readPreferences(value))),
  },
];

/** The sections as they are now. */
export function backupSections(): readonly BackupSection[] {
  return SECTIONS.map(({ name, schema, read }) => ({ name, schema, value: read() }));
}

/** What this page can take back. */
export const KNOWN_SECTIONS: KnownSections = Object.fromEntries(SECTIONS.map(({ name, schema }) => [name, schema]));

/** Adds the sections of a backup to what is here. */
export function restoreSections(sections: readonly BackupSection[]): void {
  for (const { name, value } of sections) SECTIONS.find((section) => section.name === name)?.add(value);
}

function goalsTogether(here: GoalEdits, kept: GoalEdits): GoalEdits {
  const strategies = new Set([...Object.keys(kept.edits), ...Object.keys(here.edits)]);
  return {
    edits: Object.fromEntries(
      [...strategies].map((strategy) => {
        const [ours = {}, theirs = {}] = [here.edits[strategy], kept.edits[strategy]];
        const goals = new Set([...Object.keys(theirs), ...Object.keys(ours)]);
        return [strategy, Object.fromEntries([...goals].map((goal) => [goal, { ...theirs[goal], ...ours[goal] }]))];
      }),
    ),
  };
}

function preferencesTogether(here: Preferences, kept: Preferences): Preferences {
  return {
    theme: here.theme === "system" ? kept.theme : here.theme,
    faces: { ...kept.faces, ...here.faces },
    threshold: here.threshold,
    isRounded: here.isRounded,
  };
}
