import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { cruise, type ICruiseResult } from "dependency-cruiser";
import extractConfiguration from "dependency-cruiser/config-utl/extract-depcruise-config";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { FORBIDDEN, LAWFUL_TREE, type PlantedImport } from "./planted-imports.ts";

const { forbidden = [], options = {} } = await extractConfiguration(resolve(".dependency-cruiser.cjs"));
const SHIPPED = ["arquero", "comlink", "echarts", "fflate", "idb", "jstat", "papaparse", "react", "zustand"];
const DEVELOPMENT = ["axe-core"];

/** `<rule>: <file>` for every violation in a tree of the given files, with stand-ins for the packages. */
async function violationsIn(root: string, files: readonly PlantedImport[]): Promise<readonly string[]> {
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  };
  const versions = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, "1.0.0"]));
  write("package.json", JSON.stringify({ dependencies: versions(SHIPPED), devDependencies: versions(DEVELOPMENT) }));
  for (const name of [...SHIPPED, ...DEVELOPMENT]) {
    write(`node_modules/${name}/package.json`, JSON.stringify({ name, version: "1.0.0", main: "index.js" }));
    write(`node_modules/${name}/index.js`, "");
    write(`node_modules/${name}/core.js`, "");
  }
  for (const { file, code } of files) write(file, `${code}\nexport {};\n`);
  const result = await cruise(["src"], { ...options, baseDir: root, validate: true, ruleSet: { forbidden } });
  const { summary } = result.output as ICruiseResult;
  return summary.violations.map(({ rule, from }) => `${rule.name}: ${from}`);
}

describe("the import rules", () => {
  let root: string;
  let lawful: readonly string[];
  let planted: readonly string[];

  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), "import-rules-"));
    lawful = await violationsIn(join(root, "lawful"), LAWFUL_TREE);
    planted = await violationsIn(join(root, "planted"), [...LAWFUL_TREE, ...Object.values(FORBIDDEN).flat()]);
  });

  afterAll(() => rmSync(root, { recursive: true, force: true }));

  it("let the lawful tree pass", () => {
    expect(lawful).toEqual([]);
  });

  it.each(forbidden.map(({ name }) => name ?? "without a name"))("%s bites", (name) => {
    const cases = FORBIDDEN[name] ?? [];
    expect(cases.length, "a rule without a planted import").toBeGreaterThan(0);
    expect(planted).toEqual(expect.arrayContaining(cases.map(({ file }) => `${name}: ${file}`)));
  });

  it("are all errors, and no planted import belongs to a rule that is gone", () => {
    expect(forbidden.filter(({ severity }) => severity !== "error")).toEqual([]);
    expect(Object.keys(FORBIDDEN).sort()).toEqual(forbidden.map(({ name }) => name).sort());
  });

  it("have a row for every file of src", () => {
    const rows = forbidden.flatMap(({ name, from }) =>
      name?.startsWith("layer-") ? [new RegExp(String(from.path))] : [],
    );
    const files = readdirSync("src", { recursive: true, encoding: "utf8" })
      .map((file) => `src/${file.replaceAll("\\", "/")}`)
      .filter((file) => /\.tsx?$/.test(file) && !file.endsWith(".d.ts"));
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter((file) => !rows.some((row) => row.test(file)))).toEqual([]);
  });
});
