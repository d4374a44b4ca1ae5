import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { DARK_PALETTE, districtColors, LIGHT_PALETTE, readPalette } from "../../src/charts/echarts/palette.ts";

const tokens = readFileSync("src/app/styles/tokens.css", "utf8");

/** The custom properties of the block that follows a selector. */
function properties(selector: string): ReadonlyMap<string, string> {
  const start = tokens.indexOf(`${selector} {`);
  const block = tokens.slice(start, tokens.indexOf("}", start));
  return new Map([...block.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = "", value = ""]) => [name, value]));
}

const light = properties(":root");
const dark = properties(':root[data-theme="dark"]');

describe(readPalette, () => {
  it("reads the light palette from the tokens", () => {
    expect(readPalette((name) => light.get(name) ?? "")).toEqual(LIGHT_PALETTE);
  });

  it("reads the dark palette from the tokens", () => {
    expect(readPalette((name) => dark.get(name) ?? light.get(name) ?? "")).toEqual(DARK_PALETTE);
  });

  it("takes another house style", () => {
    expect(readPalette((name) => (name.endsWith("color-accent") ? " #7a1fa2 " : "")).accent).toBe("#7a1fa2");
  });
});

describe("tokens.css", () => {
  it("says the same of dark whether a person or a device asks for it", () => {
    expect(properties(":root:not([data-theme])")).toEqual(dark);
  });
});

describe(districtColors, () => {
  it("knows a district by its region code", () => {
    expect(districtColors(LIGHT_PALETTE, "district/twente")).toEqual(LIGHT_PALETTE.districts.twente);
  });

  it("has no colour for what is no district of the unit", () => {
    expect(districtColors(LIGHT_PALETTE, "district/amsterdam")).toBeUndefined();
  });
});
