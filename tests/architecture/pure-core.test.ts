import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

/** Time and chance are arguments: the same files and the same question give the same answer, on any day. */
const FORBIDDEN = /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bperformance\.now\b|\brandomUUID\b/;

const CORE = ["domain", "text", "reference", "ingest", "dataset", "analysis", "view-models", "charts/specs"];

describe("the core", () => {
  it.each(CORE)("src/%s knows neither the clock nor chance", (folder) => {
    const files = readdirSync(`src/${folder}`, { recursive: true, encoding: "utf8" }).filter((file) =>
      /\.ts$/.test(file),
    );
    expect(files.length).toBeGreaterThan(0);
    const found = files.flatMap((file) =>
      readFileSync(`src/${folder}/${file}`, "utf8")
        .split("\n")
        .flatMap((line, index) => (FORBIDDEN.test(line) ? [`${file}:${index + 1}`] : [])),
    );
    expect(found).toEqual([]);
  });
});
