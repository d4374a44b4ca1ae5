import { describe, expect, it } from "vitest";
import { readRegionNames } from "../../src/cli/region-names.ts";

describe(readRegionNames, () => {
  it("reads the region of a name, and names that are left out", () => {
    expect(readRegionNames(["Nijmgen=GM0268", "Achterhoek (a=b) = -", "Twentte=district/twente"])).toEqual([
      { dimension: "region", name: "Nijmgen", as: "GM0268" },
      { dimension: "region", name: "Achterhoek (a=b)" },
      { dimension: "region", name: "Twentte", as: "district/twente" },
    ]);
  });

  it.each(["Nijmgen", "=GM0268", "Nijmgen=", "Nijmgen=Nijmegen"])("refuses %s", (text) => {
    expect(() => readRegionNames([text])).toThrow(/--name/);
  });
});
