import { beforeEach, describe, expect, it } from "vitest";
import { backupSections, KNOWN_SECTIONS, restoreSections } from "../../../src/app/state/backup-sections.ts";
import { useGoalEdits } from "../../../src/app/state/goals.ts";
import { usePreferences } from "../../../src/app/state/preferences.ts";

beforeEach(() => {
  useGoalEdits.setState({ edits: {} });
  usePreferences.setState({ theme: "system", faces: {} });
});

describe("what the page puts into a backup", () => {
  it("comes back where there is nothing", () => {
    useGoalEdits.setState({ edits: { s: { g: { year: 2025, state: "reached" } } } });
    usePreferences.setState({ theme: "dark", faces: { trend: "table" } });
    const kept = structuredClone(backupSections());
    useGoalEdits.setState({ edits: {} });
    usePreferences.setState({ theme: "system", faces: {} });
    restoreSections(kept);
    expect(backupSections()).toEqual(kept);
    expect(kept.map(({ name, schema }) => [name, schema])).toEqual(Object.entries(KNOWN_SECTIONS));
  });

  it("goes behind what is here", () => {
    useGoalEdits.setState({ edits: { s: { g: { year: 2030 } }, own: { x: { state: "planned" } } } });
    usePreferences.setState({ theme: "light", faces: { trend: "chart" } });
    restoreSections([
      { name: "goals", schema: 1, value: { edits: { s: { g: { year: 2025, state: "reached" }, h: { year: 2026 } } } } },
      { name: "preferences", schema: 1, value: { theme: "dark", faces: { trend: "table", map: "table" } } },
    ]);
    expect(useGoalEdits.getState().edits).toEqual({
      s: { g: { year: 2030, state: "reached" }, h: { year: 2026 } },
      own: { x: { state: "planned" } },
    });
    expect(usePreferences.getState()).toMatchObject({ theme: "light", faces: { trend: "chart", map: "table" } });
  });

  it("leaves how own counts are told as it is here", () => {
    const value = { theme: "dark", faces: {}, threshold: 3, isRounded: true };
    expect(backupSections().find(({ name }) => name === "preferences")?.value).toMatchObject({ isRounded: false });
    restoreSections([{ name: "preferences", schema: 1, value }]);
    expect(usePreferences.getState()).toMatchObject({ threshold: 5, isRounded: false });
  });

  it("is left out where it is not understood", () => {
    restoreSections([
      { name: "goals", schema: 1, value: "onzin" },
      { name: "preferences", schema: 1, value: { theme: "paars" } },
    ]);
    expect(useGoalEdits.getState().edits).toEqual({});
    expect(usePreferences.getState()).toMatchObject({ theme: "system", faces: {} });
  });
});
