import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { checkHandKept } from "../../scripts/reference/check-hand-kept.ts";
import { readFolder, textOf } from "../../scripts/reference/files.ts";
import { makeReference } from "../../scripts/reference/make-all.ts";
import { toCsv } from "../../scripts/reference/write.ts";

/** The facts stand beside the repository where they are present at all. */
const beside = (path: string): string => fileURLToPath(new URL(`../../../shared/${path}/`, import.meta.url));
const facts = readFolder(beside("facts"));
const design = readFolder(beside("design"));
const data = readFolder(fileURLToPath(new URL("../../data/", import.meta.url)));

describe.skipIf(facts.size === 0 || design.size === 0)(makeReference, () => {
  it("gives the committed files, byte for byte", () => {
    const made = makeReference(facts, design, data);
    expect([...made].filter(([path, text]) => data.get(path) !== text).map(([path]) => path)).toEqual([]);
  });

  it("does not write the files that people keep", () => {
    const made = makeReference(facts, design, data);
    const kept = ["wider-regions.csv", "indicators.json", "strategies.json", "uploads.json"];
    expect(kept.filter((name) => made.has(`reference/${name}`))).toEqual([]);
  });

  it("leaves publications in the index that are not real figures", () => {
    const simulated = { id: "simulated", file: "simulated.csv", provenance: "simulated" };
    const index = JSON.stringify({ publications: [simulated] });
    const made = makeReference(facts, design, new Map(data).set("publications/index.json", index));
    expect(JSON.parse(textOf(made, "publications/index.json")).publications.at(-1)).toEqual(simulated);
  });

  it("prints police figures as the police do", () => {
    const lines = textOf(makeReference(facts, design, data), "publications/47018NED.csv").split("\n");
    expect(lines.slice(0, 2)).toEqual([
      '\uFEFF"ID";"SoortMisdrijf";"WijkenEnBuurten";"Perioden";"GeregistreerdeMisdrijven_1"',
      '"1";"1.1.1 ";"GM0141    ";"2012JJ00";"     365"',
    ]);
  });
});

describe.skipIf(facts.size === 0)(checkHandKept, () => {
  it("finds the kept files in agreement with the facts", () => {
    expect(checkHandKept(facts, data)).toEqual([]);
  });

  it.each([
    {
      name: "indicators.json",
      from: "police_crime:1.1.1",
      to: "police_crime:1.1.9",
      says: "indicators.json has no entry for police_crime:1.1.1, which is published.",
    },
    {
      name: "uploads.json",
      from: "damocles_closures",
      to: "closures",
      says: "uploads.json, hemp_yearly: the indicator damocles_closures is missing.",
    },
    {
      name: "strategies.json",
      from: '"id": "burglary"',
      to: '"id": "burglaries"',
      says: "strategies.json, 2015-2018: there are no words for theme burglary.",
    },
  ])("says where $name parts from the facts", ({ name, from, to, says }) => {
    const path = `reference/${name}`;
    expect(checkHandKept(facts, new Map(data).set(path, textOf(data, path).replace(from, to)))).toContain(says);
  });
});

describe(toCsv, () => {
  it("quotes only what needs it, and leaves out what is not known", () => {
    expect(
      toCsv(
        ["a", "b"],
        [
          { a: 'x, "y"', b: undefined },
          { a: 1, b: true },
        ],
      ),
    ).toBe('a,b\n"x, ""y""",\n1,true\n');
  });
});
