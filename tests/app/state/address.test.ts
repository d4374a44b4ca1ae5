import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pageKey, parseAddress, printAddress, type Route } from "../../../src/app/state/address.ts";
import type { IndicatorId } from "../../../src/domain/indicator.ts";
import { PART_YEAR_METHODS } from "../../../src/domain/measured.ts";
import { BURGLARY } from "../../support/view-models.ts";

describe("parseAddress", () => {
  it.each<[name: string, hash: string, route: Route]>([
    ["nothing is the overview", "", { page: "overview" }],
    ["the root is the overview", "#/", { page: "overview" }],
    ["a strategy", "#/?strategie=2019-2022", { page: "overview", strategy: "2019-2022" }],
    ["all themes", "#/thema", { page: "themes" }],
    ["all themes, with a slash at the end", "#/thema/", { page: "themes" }],
    ["a theme", "#/thema/woninginbraken", { page: "theme", selection: { slug: "woninginbraken" } }],
    ["the review", "#/eindevaluatie", { page: "review" }],
    ["the review of a strategy", "#/eindevaluatie/2015-2018", { page: "review", strategy: "2015-2018" }],
    [
      "a review as of a month",
      "#/eindevaluatie/2015-2018?peil=2018MM10",
      { page: "review", strategy: "2015-2018", asOf: "2018-10" },
    ],
    ["a review too deep", "#/eindevaluatie/2015-2018/x", { page: "notFound", address: "/eindevaluatie/2015-2018/x" }],
    ["the data", "#/gegevens", { page: "data" }],
    ["the signals", "#/signalen", { page: "signals" }],
    [
      "the months of one cell among the signals",
      "#/signalen?i=police_crime:1.1.1&g=GM0141&maatstaf=2023",
      { page: "signals", indicator: BURGLARY, region: "GM0141" as never, base: 2023 },
    ],
    ["the signals of an earlier month", "#/signalen?peil=2025-06", { page: "signals", asOf: "2025-06" }],
    ["displacement over all municipalities", "#/waterbed", { page: "displacement", selection: {} }],
    ["the method", "#/methode", { page: "method" }],
    ["a part of the method", "#/methode?deel=begrippen", { page: "method", section: "begrippen" }],
    ["an unknown page", "#/kaas", { page: "notFound", address: "/kaas" }],
    ["too deep", "#/thema/a/b", { page: "notFound", address: "/thema/a/b" }],
    ["a slug that is none", "#/thema/%3Cscript%3E", { page: "notFound", address: "/thema/%3Cscript%3E" }],
    ["a broken escape", "#/thema/%E0%A4%A", { page: "notFound", address: "/thema/%E0%A4%A" }],
  ])("reads %s", (_, hash, route) => {
    expect(parseAddress(hash)).toEqual({ route, ignored: [] });
  });

  it("reads the whole question of a theme", () => {
    const { route } = parseAddress(
      "#/thema/woninginbraken?i=police_crime:1.1.1&maat=per1000&van=2015&tot=2018&peil=2018-08&methode=seasonal",
    );
    expect(route).toEqual({
      page: "theme",
      selection: {
        slug: "woninginbraken",
        indicator: BURGLARY,
        measure: "per1000",
        from: 2015,
        to: 2018,
        asOf: "2018-08",
        method: "seasonal",
      },
    });
  });

  it("reads a reference date in the spelling of the sources too", () => {
    expect(parseAddress("#/thema/x?peil=2018MM08").route).toEqual({
      page: "theme",
      selection: { slug: "x", asOf: "2018-08" },
    });
  });

  it.each([
    ["a year that is none", "van=20x5", [{ name: "van", value: "20x5" }]],
    ["an unknown measure", "maat=kilo", [{ name: "maat", value: "kilo" }]],
    ["a month that is none", "peil=2018-13", [{ name: "peil", value: "2018-13" }]],
    ["a year where a month belongs", "peil=2018", [{ name: "peil", value: "2018" }]],
    ["an area that is none", "gebied=mars", [{ name: "gebied", value: "mars" }]],
    ["a target that is no count", "doel=veel", [{ name: "doel", value: "veel" }]],
    ["a day that is none", "editie=2026-13-40", [{ name: "editie", value: "2026-13-40" }]],
    ["an unknown parameter", "kleur=rood", [{ name: "kleur", value: "rood" }]],
    [
      "an end before its beginning",
      "van=2018&tot=2015",
      [
        { name: "van", value: "2018" },
        { name: "tot", value: "2015" },
      ],
    ],
  ])("ignores %s, and says so", (_, query, ignored) => {
    expect(parseAddress(`#/thema/x?${query}`)).toEqual({
      route: { page: "theme", selection: { slug: "x" } },
      ignored,
    });
  });

  it.each([
    ["of another year", "2017-08"],
    ["at the end of the year", "2018-12"],
    ["that is none", "2018"],
  ])("ignores a month of a review %s", (_, peil) => {
    expect(parseAddress(`#/eindevaluatie/2015-2018?peil=${peil}`)).toEqual({
      route: { page: "review", strategy: "2015-2018" },
      ignored: [{ name: "peil", value: peil }],
    });
  });

  it("never throws", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (hash) => void parseAddress(hash)));
  });
});

const slug = fc.stringMatching(/^[a-z0-9][a-z0-9_-]{0,20}$/);
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const themeRoute: fc.Arbitrary<Route> = fc
  .record({
    slug,
    indicator: optional(
      fc
        .tuple(fc.stringMatching(/^[a-z][a-z0-9_]{0,9}$/), fc.stringMatching(/^[A-Za-z0-9é][A-Za-z0-9._/-]{0,9}$/))
        .map(([scheme, code]) => `${scheme}:${code}` as IndicatorId),
    ),
    measure: optional(fc.constantFrom("count", "per-day", "per1000", "per1000-dwellings", "index" as const)),
    years: fc.uniqueArray(fc.integer({ min: 1900, max: 2099 }), { minLength: 2, maxLength: 2 }),
    has: fc.record({ from: fc.boolean(), to: fc.boolean() }),
    asOf: optional(
      fc
        .tuple(fc.integer({ min: 1900, max: 2099 }), fc.integer({ min: 1, max: 12 }))
        .map(([year, month]) => `${year}-${String(month).padStart(2, "0")}`),
    ),
    method: optional(fc.constantFrom("auto", ...PART_YEAR_METHODS)),
    area: optional(fc.constantFrom("unit", "country")),
    edition: optional(fc.constantFrom("2026-08-01", "2025-12-31")),
    target: optional(fc.nat(9_999_999)),
  })
  .map(({ slug: theme, indicator, measure, years, has, asOf, method, area, edition, target }) => {
    const [from, to] = [...years].sort((a, b) => a - b);
    return {
      page: "theme",
      selection: {
        slug: theme,
        ...(indicator === undefined ? {} : { indicator }),
        ...(measure === undefined ? {} : { measure }),
        ...(has.from && from !== undefined ? { from } : {}),
        ...(has.to && to !== undefined ? { to } : {}),
        ...(asOf === undefined ? {} : { asOf }),
        ...(method === undefined ? {} : { method }),
        ...(area === undefined ? {} : { area }),
        ...(edition === undefined ? {} : { edition }),
        ...(target === undefined ? {} : { target }),
      },
    };
  });
const route: fc.Arbitrary<Route> = fc.oneof(
  themeRoute,
  fc.constantFrom<Route>(
    { page: "overview" },
    { page: "themes" },
    { page: "review" },
    { page: "data" },
    { page: "method" },
  ),
  slug.map((strategy): Route => ({ page: "overview", strategy })),
  slug.map((section): Route => ({ page: "method", section })),
  slug.map((strategy): Route => ({ page: "review", strategy })),
  fc.tuple(fc.integer({ min: 1900, max: 2099 }), fc.integer({ min: 1, max: 11 })).map(([year, month]): Route => {
    return { page: "review", strategy: `${year - 3}-${year}`, asOf: `${year}-${String(month).padStart(2, "0")}` };
  }),
);

describe("printAddress", () => {
  it("is read back as the same route, whatever was asked", () => {
    fc.assert(
      fc.property(route, (asked) => {
        expect(parseAddress(printAddress(asked))).toEqual({ route: asked, ignored: [] });
      }),
    );
  });

  it("gives an address that a person can read and send", () => {
    expect(
      printAddress({ page: "theme", selection: { slug: "woninginbraken", indicator: BURGLARY, from: 2015, to: 2018 } }),
    ).toBe("#/thema/woninginbraken?i=police_crime:1.1.1&van=2015&tot=2018");
  });
});

describe("pageKey", () => {
  it("stays the same while a question on a theme changes", () => {
    const keys = ["#/thema/a?maat=index", "#/thema/a?van=2015", "#/thema/a"].map((hash) =>
      pageKey(parseAddress(hash).route),
    );
    expect(new Set(keys).size).toBe(1);
  });

  it("differs between pages and between themes", () => {
    const keys = [
      "#/",
      "#/thema",
      "#/thema/a",
      "#/thema/b",
      "#/eindevaluatie",
      "#/eindevaluatie/2015-2018",
      "#/eindevaluatie/2019-2022",
      "#/waterbed",
      "#/waterbed?g=GM0153",
      "#/gegevens",
      "#/methode",
      "#/methode?deel=x",
      "#/nee",
    ].map((hash) => pageKey(parseAddress(hash).route));
    expect(new Set(keys).size).toBe(keys.length);
  });
});
