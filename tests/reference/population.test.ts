import { describe, expect, it } from "vitest";
import { COUNTRY, type RegionCode, regionCode } from "../../src/domain/region.ts";
import { readDenominators } from "../../src/reference/population.ts";
import { loadReference } from "../support/reference.ts";

const { denominators, regions } = loadReference();
const code = (text: string): RegionCode => {
  const made = regionCode(text);
  if (!made) throw new Error(`not a region code: ${text}`);
  return made;
};

describe(readDenominators, () => {
  it("gives inhabitants in the layout of the year: three municipalities before Berg en Dal", () => {
    expect(["GM0241", "GM0282", "GM0265"].map((each) => denominators.inhabitants(code(each), 2014))).toEqual([
      18970, 9434, 5878,
    ]);
    expect(denominators.inhabitants(code("GM1945"), 2014)).toBeUndefined();
    expect(denominators.inhabitants(code("GM1945"), 2016)).toBe(34669);
    expect(denominators.inhabitants(code("GM0241"), 2016)).toBeUndefined();
  });

  it("gives the inhabitants of the country, and no dwellings", () => {
    expect(denominators.inhabitants(COUNTRY, 2018)).toBe(17231624);
    expect(denominators.dwellings(COUNTRY, 2018)).toBeUndefined();
  });

  it("makes nothing up: dwellings have a gap from 2022 to 2025", () => {
    expect(denominators.dwellings(code("GM0141"), 2021)).toBeGreaterThan(30000);
    expect(denominators.dwellings(code("GM0141"), 2022)).toBeUndefined();
    expect(denominators.dwellings(code("GM0141"), 2026)).toBe(34865);
    expect(denominators.dwellingYears).toEqual([2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2026]);
  });

  it("has inhabitants for every municipality of each year's layout, 2012–2025", () => {
    expect(denominators.inhabitantYears).toEqual(Array.from({ length: 14 }, (_, index) => 2012 + index));
    for (const year of denominators.inhabitantYears) {
      const without = regions
        .municipalitiesIn(year)
        .filter(({ code: each }) => denominators.inhabitants(each, year) === undefined);
      expect(without.map((region) => `${region.name} ${year}`)).toEqual([]);
    }
  });

  it("names the table of CBS, and says where the figure was not confirmed", () => {
    expect(denominators.sourceOf("inhabitants", 2018)).toBe("CBS, 70072ned");
    expect(denominators.sourceOf("inhabitants", 2025)).toMatch(/niet bevestigd/);
    expect(denominators.sourceOf("dwellings", 2018)).toBe("CBS, 81955NED");
    expect(denominators.sourceOf("dwellings", 2026)).toBe("CBS, 85035NED");
    expect(denominators.sourceOf("dwellings", 2023)).toBe("CBS");
  });
});
