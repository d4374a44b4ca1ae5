import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseAddress, printAddress, type Route } from "../../../src/app/state/address.ts";
import { type CompareSelection, withCompareChange } from "../../../src/app/state/compare-address.ts";
import { type Classification, indicatorId, type OffenceCode } from "../../../src/domain/indicator.ts";
import { type RegionCode, regionCode } from "../../../src/domain/region.ts";
import { BURGLARY, SHED_BURGLARY } from "../../support/view-models.ts";

const area = (text: string): RegionCode => {
  const code = regionCode(text);
  if (!code) throw new TypeError(text);
  return code;
};
const read = (query: string) => parseAddress(`#/vergelijken${query}`);

describe("the address of a comparison", () => {
  it("has nothing where nothing was asked", () => {
    expect(read("")).toEqual({ route: { page: "compare", selection: {} }, ignored: [] });
    expect(printAddress({ page: "compare", selection: {} })).toBe("#/vergelijken");
  });

  it("holds the whole question in words that a person can read and send", () => {
    const selection: CompareSelection = {
      indicators: [BURGLARY, SHED_BURGLARY],
      areas: [area("GM0153"), area("district/twente")],
      reference: area("NL01"),
      measure: "index",
      from: 2015,
      to: 2018,
      view: "table",
      rows: "indicator",
      columns: "period",
    };
    const address =
      "#/vergelijken?i=police_crime:1.1.1,police_crime:1.1.2&g=GM0153,district/twente&met=NL01&maat=index&van=2015&tot=2018&beeld=tabel&rij=misdrijf&kolom=jaar";
    expect(printAddress({ page: "compare", selection })).toBe(address);
    expect(parseAddress(address)).toEqual({ route: { page: "compare", selection }, ignored: [] });
  });

  it("tells no areas and no reference from the usual ones", () => {
    expect(read("?g=geen&met=geen").route).toEqual({ page: "compare", selection: { areas: [], reference: "none" } });
  });

  it.each<[name: string, query: string, selection: CompareSelection, ignored: unknown]>([
    [
      "an area that is none",
      "?g=GM0153,kaas",
      { areas: [area("GM0153")] },
      [{ name: "g", value: "kaas", others: "kept" }],
    ],
    ["a list without any area", "?g=kaas", {}, [{ name: "g", value: "kaas" }]],
    ["an empty list", "?g=", {}, [{ name: "g", value: "" }]],
    ["an area that stands there twice", "?g=GM0153,GM0153", { areas: [area("GM0153")] }, []],
    ["none beside some", "?g=geen,GM0153", { areas: [area("GM0153")] }, [{ name: "g", value: "geen" }]],
    ["an unknown picture", "?beeld=taart", {}, [{ name: "beeld", value: "taart" }]],
    ["an unknown group", "?groep=buren", {}, [{ name: "groep", value: "buren" }]],
    [
      "an area on the list that is none",
      "?groep=lijst&lijst=GM0150,kaas",
      { group: "list", list: [area("GM0150")] },
      [{ name: "lijst", value: "kaas", others: "kept" }],
    ],
    [
      "an area that stands on the list twice, which is left to be said",
      "?lijst=GM0150,GM0150",
      { list: [area("GM0150"), area("GM0150")] },
      [],
    ],
    ["an empty list of one's own", "?lijst=", {}, [{ name: "lijst", value: "" }]],
    ["one dimension on both sides", "?rij=jaar&kolom=jaar", { rows: "period" }, [{ name: "kolom", value: "jaar" }]],
    [
      "years that run backwards",
      "?van=2018&tot=2015",
      {},
      [
        { name: "van", value: "2018" },
        { name: "tot", value: "2015" },
      ],
    ],
    ["a parameter of something else", "?methode=auto", {}, [{ name: "methode", value: "auto" }]],
    ["a reference date that is no month", "?peil=2018", {}, [{ name: "peil", value: "2018" }]],
  ])("reads %s tolerantly, and says what it left out", (_, query, selection, ignored) => {
    expect(read(query)).toEqual({ route: { page: "compare", selection }, ignored });
  });

  it("is read back as the same question, whatever was asked", () => {
    fc.assert(
      fc.property(compareRoute, (route) => {
        expect(parseAddress(printAddress(route))).toEqual({ route, ignored: [] });
      }),
    );
  });
});

const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const region = fc.oneof(
  fc.constantFrom("NL01", "RE02", "district/twente", "district/noord-en-oost-gelderland").map(area),
  fc.integer({ min: 0, max: 9999 }).map((number) => area(`GM${String(number).padStart(4, "0")}`)),
);
const offence = fc
  .tuple(fc.stringMatching(/^[a-z][a-z0-9_]{0,9}$/), fc.stringMatching(/^[A-Za-z0-9é][A-Za-z0-9._/-]{0,9}$/))
  .map(([scheme, code]) => indicatorId(scheme as Classification, code as OffenceCode));
const dimension = fc.constantFrom("area", "indicator", "period" as const);
const compareRoute: fc.Arbitrary<Route> = fc
  .record({
    indicators: optional(fc.uniqueArray(offence, { minLength: 1, maxLength: 5 })),
    areas: optional(fc.uniqueArray(region, { maxLength: 9 })),
    reference: optional(fc.oneof(region, fc.constant("none" as const))),
    group: optional(
      fc.constantFrom(
        "all",
        "nearest",
        "list",
        "size/0",
        "size/10",
        "size/20",
        "size/50",
        "size/100",
        "district/twente" as const,
      ),
    ),
    list: optional(fc.array(region, { minLength: 1, maxLength: 9 })),
    measure: optional(fc.constantFrom("count", "per-day", "per1000", "per1000-dwellings", "index" as const)),
    from: optional(fc.integer({ min: 1900, max: 1999 })),
    to: optional(fc.integer({ min: 2000, max: 2099 })),
    asOf: optional(fc.constantFrom("2018-08", "2025-12")),
    edition: optional(fc.constantFrom("2018-09-15", "2026-08-31")),
    view: optional(fc.constantFrom("lines", "bars", "slope", "multiples", "funnel", "table" as const)),
    rows: optional(dimension),
    columns: optional(dimension),
  })
  .filter(({ rows, columns }) => rows === undefined || rows !== columns)
  .map((selection): Route => ({ page: "compare", selection: withCompareChange({}, selection) }));
