import { describe, expect, it } from "vitest";
import { type SearchOption, search, stepped } from "../../../src/app/components/combobox-search.ts";

const OPTIONS: readonly SearchOption<string>[] = [
  { value: "GM0141", label: "Almelo", otherNames: [] },
  { value: "GM1945", label: "Berg en Dal", otherNames: ["Groesbeek", "Ubbergen"] },
  { value: "GM0164", label: "Hengelo", otherNames: ["Hengelo (O.)", "Hengelo Ov."] },
  { value: "GM1955", label: "Montferland", otherNames: [] },
  { value: "noord", label: "Noord- en Oost-Gelderland", otherNames: ["District Noord- en Oost-Gelderland"] },
  { value: "RE02", label: "Oost-Nederland", otherNames: ["Eenheid Oost-Nederland"] },
  { value: "GM1586", label: "Oost Gelre", otherNames: [] },
];
const found = (text: string) => search(OPTIONS, text).map(({ option }) => option.value);

describe("search", () => {
  it("finds everything by nothing", () => {
    expect(found(" ")).toHaveLength(OPTIONS.length);
  });

  it.each([
    ["the beginning of a name", "heng", ["GM0164"]],
    ["another spelling", "Hengelo (O.)", ["GM0164"]],
    ["a former municipality", "groes", ["GM1945"]],
    ["capitals and spaces for hyphens", "NOORD EN", ["noord"]],
    ["a hyphen or a space alike", "noord- en", ["noord"]],
    ["diacritics that nobody types", "ÓOST GEL", ["GM1586", "noord"]],
    ["a word inside a name", "dal", ["GM1945"]],
    ["a part of a word, last", "fer", ["GM1955"]],
    ["nothing", "kaas", []],
  ])("finds by %s", (_, text, values) => {
    expect(found(text)).toEqual(values);
  });

  it("puts names that begin with the text before names with it inside", () => {
    expect(found("oost")).toEqual(["RE02", "GM1586", "noord"]);
  });

  it("says by which other name something was found", () => {
    expect(search(OPTIONS, "groes")[0]?.foundBy).toBe("Groesbeek");
    expect(search(OPTIONS, "hengelo")[0]?.foundBy).toBeUndefined();
  });
});

describe("stepped", () => {
  it("goes round in both directions and starts at the near end", () => {
    expect([stepped(-1, 3, "down"), stepped(-1, 3, "up"), stepped(2, 3, "down"), stepped(0, 3, "up")]).toEqual([
      0, 2, 0, 2,
    ]);
    expect(stepped(0, 0, "down")).toBe(-1);
  });
});
