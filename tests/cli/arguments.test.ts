import { describe, expect, it } from "vitest";
import { readArguments } from "../../src/cli/arguments.ts";
import { readBytes } from "../../src/cli/files.ts";
import { Refusal } from "../../src/domain/refusal.ts";

describe(readArguments, () => {
  const ALLOWED = ["region", "from"];

  it("reads options in both spellings, and takes the rest for files", () => {
    const { files, option } = readArguments(
      ["a.csv", "--region", "Noord- en Oost-Gelderland", "--from=2015", "b.csv"],
      ALLOWED,
    );
    expect(files).toEqual(["a.csv", "b.csv"]);
    expect([option("region"), option("from")]).toEqual(["Noord- en Oost-Gelderland", "2015"]);
  });

  it("reads an option without a value, and takes what follows it for a file", () => {
    const given = readArguments(["--round", "a.csv"], ["region", "round"]);
    expect([given.has("round"), given.files]).toEqual([true, ["a.csv"]]);
    expect(readArguments(["a.csv"], ["region", "round"]).has("round")).toBe(false);
  });

  it("refuses a value for an option without one", () => {
    expect(() => readArguments(["--round=5"], ["round"])).toThrow(
      new Refusal("Achter de optie --round hoort geen waarde."),
    );
  });

  it("has nothing for an option that was not given", () => {
    expect(readArguments([], ALLOWED).option("region")).toBeUndefined();
  });

  it("takes what follows two dashes for a file", () => {
    expect(readArguments(["--", "--vreemde-naam.csv"], ALLOWED).files).toEqual(["--vreemde-naam.csv"]);
  });

  it.each([
    {
      name: "an option that does not exist",
      args: ["--regio", "RE02"],
      says: "Onbekende optie --regio. Kies uit --region en --from.",
    },
    { name: "a short option", args: ["-r", "RE02"], says: "Onbekende optie -r. Kies uit --region en --from." },
    {
      name: "a value that was forgotten at the end",
      args: ["--region"],
      says: "Achter de optie --region hoort een waarde.",
    },
    {
      name: "a value that was forgotten before another option",
      args: ["--region", "--from", "2015"],
      says: "Achter de optie --region hoort een waarde.",
    },
    { name: "an empty value", args: ["--region="], says: "Achter de optie --region hoort een waarde." },
    { name: "a negation", args: ["--no-region"], says: "Onbekende optie --no-region. Kies uit --region en --from." },
  ])("refuses $name in Dutch", ({ args, says }) => {
    expect(() => readArguments(args, ALLOWED)).toThrow(new Refusal(says));
  });
});

describe(readBytes, () => {
  it.each([
    { path: "tests/bestaat-niet.csv", says: "tests/bestaat-niet.csv is niet te openen: het bestand bestaat niet." },
    { path: "tests", says: "tests is niet te openen: het is een map." },
  ])("refuses $path with the reason", async ({ path, says }) => {
    await expect(readBytes(path)).rejects.toThrow(new Refusal(says));
  });

  it("gives the bytes of the file alone, under its name without the folder", async () => {
    const { fileName, bytes } = await readBytes("data/publications/47021NED.csv");
    expect(fileName).toBe("47021NED.csv");
    expect(new TextDecoder().decode(bytes.slice(0, 8))).toBe('"ID";');
  });
});
