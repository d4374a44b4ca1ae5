import { beforeEach, describe, expect, it } from "vitest";
import { editGoal, readGoalEdits, resetGoals, useGoalEdits } from "../../../src/app/state/goals.ts";

describe(readGoalEdits, () => {
  it.each<[name: string, kept: unknown, edits: unknown]>([
    ["nothing", undefined, {}],
    ["a text", "kaas", {}],
    ["a list of edits", { edits: [] }, {}],
    ["no goals", { edits: { "2019-2022": 3 } }, { "2019-2022": {} }],
    [
      "what was kept",
      { edits: { "2019-2022": { a: { year: 2020, state: "reached" }, b: { year: null } } } },
      { "2019-2022": { a: { year: 2020, state: "reached" }, b: { year: null } } },
    ],
    [
      "years and states that are none",
      { edits: { "2019-2022": { a: { year: "2020", state: "klaar" }, b: { year: 20.5 }, c: "weg" } } },
      { "2019-2022": { a: {}, b: {}, c: {} } },
    ],
  ])("reads %s", (_, kept, edits) => expect(readGoalEdits(kept)).toEqual({ edits }));
});

describe("goals", () => {
  beforeEach(() => useGoalEdits.setState({ edits: {} }));

  it("keeps what was changed before, and resets one strategy alone", () => {
    editGoal("2019-2022", "a", { state: "running" });
    editGoal("2019-2022", "a", { year: 2021 });
    editGoal("2015-2018", "b", { year: null });
    expect(useGoalEdits.getState().edits).toEqual({
      "2019-2022": { a: { state: "running", year: 2021 } },
      "2015-2018": { b: { year: null } },
    });
    resetGoals("2019-2022");
    expect(useGoalEdits.getState().edits).toEqual({ "2015-2018": { b: { year: null } } });
  });
});
