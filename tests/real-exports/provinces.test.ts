import { describe, expect, it } from "vitest";
import { ingest } from "../../src/ingest/ingest.ts";
import { loadReference } from "../support/reference.ts";
import { realBytes, realExportsArePresent } from "./independent-count.ts";

const { provinces, regions } = loadReference();
const POPULATION = "41_37230ned_bevolking_gemeente_2002_2024.csv";

/** Inhabitants per name as printed and per year, split by hand: every field of the file stands between quotes. */
function inhabitants(): (name: string, year: number) => number {
  const lines = new TextDecoder().decode(realBytes(POPULATION)).split(/\r?\n/);
  const rows = new Map(lines.map((line) => line.replace(/^"|"$/g, "").split('";"')).map((cells) => [cells[0], cells]));
  const years = rows.get("Regio's") ?? [];
  return (name, year) => Number(rows.get(name)?.[years.indexOf(String(year))]);
}

describe.skipIf(!realExportsArePresent)("provinces in real exports (skipped where ../shared/exports is absent)", () => {
  it.each([
    { province: "Overijssel (PV)", code: "PV23", since: 2012 },
    { province: "Gelderland (PV)", code: "PV25", since: 2019 },
  ])("$province has the inhabitants of the municipalities that we know in it, in every year since $since", (given) => {
    const of = inhabitants();
    const [, codes = []] = [...provinces].find(([code]) => code === given.code) ?? [];
    const names = codes.map((code) => {
      const { name = "", aliases = [] } = regions.get(code) ?? {};
      return [name, ...aliases].find((each) => of(each, 2024) > 0) ?? name;
    });
    for (let year = given.since; year <= 2024; year++) {
      const together = names.reduce((sum, name) => sum + of(name, year), 0);
      expect(together, String(year)).toBe(of(given.province, year));
    }
  });

  it.each([
    "03_47013NED_statline_long_quoted_bom.csv",
    "13_83651NED_untyped_provincies_2011_2020_crlf.csv",
    POPULATION,
  ])("%s has provinces, and raises no doubt about them", async (name) => {
    const { observations, issues } = await ingest(realBytes(name), name, loadReference());
    expect(observations?.region.dictionary.filter((code) => /^PV2\d|^PV3[01]/.test(code))).toHaveLength(12);
    expect(issues.map(({ code }) => code)).not.toContain("regionsDifferFromTotal");
  });
});
