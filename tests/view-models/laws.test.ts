import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PART_YEAR_METHODS } from "../../src/domain/measured.ts";
import { catalogueView } from "../../src/view-models/data/catalogue.ts";
import { loadsView } from "../../src/view-models/data/loads.ts";
import { overviewView } from "../../src/view-models/overview/overview.ts";
import { themeView } from "../../src/view-models/theme/theme.ts";
import type { ThemeQuestion, ThemeView } from "../../src/view-models/theme/theme-view.ts";
import { trendView } from "../../src/view-models/trend/trend.ts";
import { aContext, municipalityRows, publishedContext } from "../support/dataset.ts";
import { loadReference } from "../support/reference.ts";
import { expectLawful } from "../support/view-laws.ts";

const published = await publishedContext();
const themes = loadReference().strategies.flatMap((strategy) => strategy.themes);
const year = fc.integer({ min: 2010, max: 2027 });
const asOf = fc
  .tuple(year, fc.integer({ min: 1, max: 12 }))
  .map(([inYear, month]) => `${inYear}-${String(month).padStart(2, "0")}`);
const method = fc.constantFrom("auto", ...PART_YEAR_METHODS);
const measure = fc.constantFrom("count", "per-day", "per1000", "per1000-dwellings", "index" as const);

const question: fc.Arbitrary<ThemeQuestion> = fc.constantFrom(...themes).chain((theme) =>
  fc.record(
    {
      kind: fc.constant("theme" as const),
      slug: fc.constant(theme.slug),
      ...(theme.indicators.length > 0 ? { indicator: fc.constantFrom(...theme.indicators) } : {}),
      measure,
      from: year,
      to: year,
      asOf,
      method,
    },
    { requiredKeys: ["kind", "slug"] },
  ),
);

function expectTheme(view: ThemeView | undefined): void {
  expectLawful(view);
  const figures = view?.figures;
  if (!figures) return;
  const indicator = loadReference().indicators.get(figures.indicator.id);
  const changes = [figures.change, ...(figures.districts?.changes ?? []).map(({ change }) => change)];
  for (const change of changes) {
    const isJudged = change.judgement === "better" || change.judgement === "worse";
    if (isJudged) expect([indicator?.riseIsBad, indicator?.kind === "found"]).toEqual([true, false]);
    if (change.judgement !== "none") expect(["fell", "rose"]).toContain(change.verdict);
    if (change.from.missing ?? change.to.missing) expect([change.percentage, change.absolute]).toEqual(["", ""]);
    if (change.to.status === "estimated") expect(change.to.text).toMatch(/^≈/);
  }
  for (const series of [figures.trend.series, ...(figures.districts?.series ?? [])]) {
    const periods = series.points.map(({ period }) => period);
    expect(periods).toEqual([...new Set(periods)].sort());
  }
  expect(figures.period.from <= figures.period.to).toBe(true);
}

/** Machines differ; a law is not about time. */
const PATIENTLY = 120_000;

describe(themeView, { timeout: PATIENTLY }, () => {
  it("says something whole to every question of the published figures", () => {
    fc.assert(
      fc.property(question, (asked) => expectTheme(themeView(published, asked))),
      { numRuns: 80 },
    );
  });

  it("says something whole about any figures", () => {
    const cell = fc.option(fc.integer({ min: 0, max: 60 }), { nil: undefined });
    const figures = fc.record({
      years: fc.array(cell, { minLength: 1, maxLength: 5 }),
      months: fc.array(cell, { maxLength: 30 }),
    });
    fc.assert(
      fc.property(figures, asOf, measure, ({ years, months }, seenFrom, asked) => {
        const periods = [
          ...years.map((value, at) => [`${2014 + at}JJ00`, value] as const),
          ...months.map((value, at) => {
            return [`${2017 + Math.floor(at / 12)}MM${String((at % 12) + 1).padStart(2, "0")}`, value] as const;
          }),
        ];
        const values = new Map<string, number | undefined>(periods);
        const rows = municipalityRows(
          [...values.keys()],
          (at, period) => ((values.get(period) ?? 0) * (1 + (at % 7))) / 1,
        ).filter(({ period = "" }) => values.get(period) !== undefined);
        const context = aContext({ rows });
        const view = themeView(context, { kind: "theme", slug: "woninginbraken", asOf: seenFrom, measure: asked });
        expectTheme(view);
        expectLawful(overviewView(context, { kind: "overview" }));
      }),
      { numRuns: 40 },
    );
  });
});

describe(trendView, { timeout: PATIENTLY }, () => {
  const indicators = [...loadReference().indicators.keys()].filter((id) => id.startsWith("police_"));
  const period = fc.oneof(year.map(String), asOf);

  it("gives plain data for every indicator, region and pair of periods", () => {
    fc.assert(
      fc.property(
        fc
          .record({
            indicator: fc.constantFrom(...indicators),
            region: fc.constantFrom("NL01", "RE02", "district/twente", "GM0277", "GM0153"),
            from: period,
            to: period,
            measure,
            method,
          })
          .map(inOrder),
        (asked) => {
          const view = trendView(published, { kind: "trend", ...asked });
          expectLawful({
            ...view,
            notes: [],
            backTest: [],
            from: undefinedless(view.from),
            to: undefinedless(view.to),
          });
          expect((view.change === null) === (view.from.value === null || view.to.value === null || mixed(asked))).toBe(
            true,
          );
        },
      ),
      { numRuns: 120 },
    );
  });
});

/** As printed, periods that begin earlier come first. */
function inOrder<A extends { readonly from: string; readonly to: string }>(asked: A): A {
  return asked.from <= asked.to ? asked : { ...asked, from: asked.to, to: asked.from };
}

/** A side for the laws of sentences: `null` is the number that is not there. */
function undefinedless(side: object): object {
  return Object.fromEntries(Object.entries(side).filter(([, value]) => value !== null));
}

function mixed({ from, to }: { readonly from: string; readonly to: string }): boolean {
  return from.includes("-") !== to.includes("-");
}

describe("the other pages", { timeout: PATIENTLY }, () => {
  it("are whole with the published figures and with none", () => {
    for (const context of [published, aContext()]) {
      expectLawful(catalogueView(context));
      expectLawful(loadsView(context, { entries: [], unreadable: [], asOf: undefined, storageWarning: undefined }));
      for (const { id } of context.reference.strategies) {
        expectLawful(overviewView(context, { kind: "overview", strategy: id }));
      }
    }
  });
});
