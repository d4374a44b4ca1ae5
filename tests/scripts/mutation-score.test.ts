import { describe, expect, it } from "vitest";
import { scoreOf } from "../../scripts/mutation-score.ts";

const report = (...statuses: readonly string[]) => ({
  files: { "src/a.ts": { mutants: statuses.map((status) => ({ status })) } },
});

describe(scoreOf, () => {
  it("counts a fault that no test runs as survived, and one that never ends as killed", () => {
    const { killed, timedOut, survived, percentage } = scoreOf(
      report("Killed", "Timeout", "Killed", "Survived", "NoCoverage"),
    );
    expect([killed, timedOut, survived, percentage]).toEqual([3, 1, 2, 60]);
  });

  it("leaves out what was not tried", () => {
    expect(scoreOf(report("Killed", "Ignored", "CompileError")).percentage).toBe(100);
  });

  it("adds the files up", () => {
    const { files } = report("Killed");
    expect(scoreOf({ files: { ...files, "src/b.ts": { mutants: [{ status: "Survived" }] } } }).percentage).toBe(50);
  });
});
