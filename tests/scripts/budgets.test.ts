import { describe, expect, it } from "vitest";
import { type Budget, type BundledFile, budgetTable, checkBudget, loadedAtOnce } from "../../scripts/budgets.ts";
import { packageOf } from "../../scripts/bundle-report-plugin.ts";

function aFile(file: string, facts: Partial<BundledFile> = {}): BundledFile {
  return { file, isEntry: false, imports: [], packages: [], ...facts };
}

const PAGE: Budget = { bundle: "page", label: "page", limitKilobytes: 2, without: ["echarts"] };
const oneKilobyteEach = (): number => 1000;

describe("loadedAtOnce", () => {
  it("follows static imports through several files and around a circle, and leaves the rest", () => {
    const files = [
      aFile("entry.js", { isEntry: true, imports: ["a.js"] }),
      aFile("a.js", { imports: ["b.js"] }),
      aFile("b.js", { imports: ["a.js"] }),
      aFile("later.js"),
    ];
    expect(loadedAtOnce(files).map(({ file }) => file)).toEqual(["entry.js", "a.js", "b.js"]);
  });
});

describe("checkBudget", () => {
  const within = [aFile("entry.js", { isEntry: true, imports: ["a.js"] }), aFile("a.js"), aFile("later.js")];

  it("counts what is loaded at once, up to and including the limit", () => {
    const result = checkBudget(PAGE, { page: within }, oneKilobyteEach);
    expect(result).toEqual({ label: "page", kilobytes: 2, limitKilobytes: 2, faults: [] });
  });

  it("fails beyond the limit", () => {
    const result = checkBudget(PAGE, { page: within }, () => 1001);
    expect(result.faults).toEqual(["over the limit"]);
  });

  it("fails when an unwanted package is loaded at once, and not when it is loaded later", () => {
    const entry = aFile("entry.js", { isEntry: true });
    const withCharts = { packages: ["echarts"] };
    expect(checkBudget(PAGE, { page: [entry, aFile("later.js", withCharts)] }, oneKilobyteEach).faults).toEqual([]);
    expect(checkBudget(PAGE, { page: [{ ...entry, ...withCharts }] }, oneKilobyteEach).faults).toEqual([
      "echarts is loaded at once, in entry.js",
    ]);
  });

  it("fails when the build lacks the bundle", () => {
    expect(checkBudget(PAGE, {}, oneKilobyteEach).faults).toEqual(["the build has no page"]);
  });
});

describe("budgetTable", () => {
  it("names size, limit and fault on one line", () => {
    const lines = budgetTable([{ label: "page", kilobytes: 2.34, limitKilobytes: 2, faults: ["over the limit"] }]);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^page +2\.3 KB of +2 KB +over the limit$/);
  });
});

describe("packageOf", () => {
  it.each([
    { name: "a package", id: "/app/node_modules/react/index.js", expected: "react" },
    { name: "a scoped package", id: "/app/node_modules/@tanstack/react-query/x.js", expected: "@tanstack/react-query" },
    { name: "a package inside another", id: "/a/node_modules/x/node_modules/fflate/y.js", expected: "fflate" },
    { name: "our own source", id: "/app/src/app/main.tsx", expected: undefined },
  ])("knows $name", ({ id, expected }) => {
    expect(packageOf(id)).toBe(expected);
  });
});
