import { describe, expect, it } from "vitest";
import { compareSpecs } from "../../src/charts/specs/compare-specs.ts";
import { monthsSpec } from "../../src/charts/specs/months-spec.ts";
import { prioritySpec, yearsSpec } from "../../src/charts/specs/overview-specs.ts";
import { signalSpec } from "../../src/charts/specs/signals-spec.ts";
import { districtsSpec, trendSpec } from "../../src/charts/specs/theme-specs.ts";
import type { IndicatorId } from "../../src/domain/indicator.ts";
import { type Month, month } from "../../src/domain/period.ts";
import { COUNTRY, POLICE_UNIT, type RegionCode } from "../../src/domain/region.ts";
import {
  answerBackTest,
  answerDisplacement,
  answerLater,
  answerSignals,
  answerUsual,
} from "../../src/engine/on-request.ts";
import { compareView } from "../../src/view-models/compare/compare.ts";
import type { CompareForm } from "../../src/view-models/compare/compare-view.ts";
import { overviewView } from "../../src/view-models/overview/overview.ts";
import { displacementPageView } from "../../src/view-models/places/displacement-page.ts";
import { reviewView } from "../../src/view-models/review/review.ts";
import { themeView } from "../../src/view-models/theme/theme.ts";
import { trendView } from "../../src/view-models/trend/trend.ts";
import { BREAK_TEXT, crosses, isChange, partsOf, spans, withBreak } from "../support/artificial-break.ts";
import { everyPublicationContext } from "../support/dataset.ts";

const given = await everyPublicationContext();
const BROKEN = month(2017, 6);
const LATE = month(2024, 9);
const context = withBreak(given, BROKEN);
const { strategies } = given.reference;
const themes = strategies.flatMap((strategy) => strategy.themes);
const PATIENTLY = { timeout: 240_000 };

const overview = () => strategies.map(({ id }) => overviewView(context, { kind: "overview", strategy: id }));
const reviews = () => strategies.map(({ id }) => reviewView(context, { kind: "review", strategy: id }));
const themeAnswers = (at = context) =>
  themes.flatMap(({ slug }) =>
    (["count", "per1000", "index"] as const).map((measure) => themeView(at, { kind: "theme", slug, measure })),
  );
const comparisons = () =>
  (["lines", "bars", "slope", "multiples", "table"] satisfies CompareForm[]).flatMap((view) =>
    [["police_crime:1.1.1"], ["police_crime:1.1.1", "police_crime:1.2.3"]].map((indicators) =>
      compareView(context, {
        kind: "compare",
        indicators: indicators as IndicatorId[],
        areas: [POLICE_UNIT],
        reference: "none",
        measure: "count",
        from: 2015,
        to: 2018,
        view,
      }),
    ),
  );

/** Every change of a view model that crosses the break: said in its sentence, not judged, not coloured. */
function expectSaid(view: unknown, at: Month): number {
  const changes = partsOf(view, isChange).filter(
    ([, { fromPeriod, toPeriod, from, to }]) =>
      from.value !== undefined && to.value !== undefined && crosses(fromPeriod, toPeriod, at),
  );
  for (const [path, change] of changes) {
    expect([change.verdict, change.judgement], path).toEqual(["not_comparable", "none"]);
    if (change.provenance === "real") expect(change.sentence, path).toContain(BREAK_TEXT);
  }
  return changes.length;
}

interface Drawn {
  readonly id: string;
  readonly ticks: readonly { readonly at: string }[];
  readonly annotations?: readonly { readonly text: string }[];
  readonly series?: unknown;
}

/** A chart whose axis lies on both sides of the break draws it. */
function expectDrawn(spec: Drawn | undefined, at: Month): void {
  if (
    !spec ||
    !spans(
      spec.ticks.map((tick) => tick.at),
      at,
    )
  )
    return;
  const words = spec.annotations?.some(({ text }) => text.includes(BREAK_TEXT)) ?? false;
  const gaps = partsOf(spec.series, (part): part is { readonly breaks: readonly string[] } => "breaks" in part);
  expect(words || gaps.some(([, { breaks }]) => breaks.length > 0), spec.id).toBe(true);
}

describe("a change in registration between two figures", PATIENTLY, () => {
  it("stands in the sentence of every change that crosses it, which is not judged and has no colour", () => {
    expect(expectSaid(overview(), BROKEN)).toBeGreaterThan(2);
    expect(expectSaid(reviews(), BROKEN)).toBeGreaterThan(5);
    expect(expectSaid(themeAnswers(), BROKEN)).toBeGreaterThan(20);
    expect(expectSaid(comparisons(), BROKEN)).toBeGreaterThan(5);
  });

  it("is drawn on every chart whose axis it lies on", () => {
    for (const view of overview()) {
      for (const row of view.priorities) expectDrawn(prioritySpec(row, view), BROKEN);
      for (const row of view.years.rows) expectDrawn(yearsSpec(row, view), BROKEN);
    }
    for (const view of themeAnswers()) {
      if (!view?.figures) continue;
      for (const spec of [trendSpec(view.figures), monthsSpec(view.figures), districtsSpec(view.figures)]) {
        expectDrawn(spec, BROKEN);
      }
    }
    for (const view of comparisons()) {
      for (const spec of compareSpecs(view)) if ("ticks" in spec) expectDrawn(spec, BROKEN);
    }
  });

  it("is a note under the page wherever the years compared lie on both sides of it", () => {
    for (const view of themeAnswers()) {
      const change = view?.figures?.change;
      if (change && change.to.value !== undefined && crosses(change.fromPeriod, change.toPeriod, BROKEN)) {
        expect(view?.figures?.notes.join(" ")).toContain(BREAK_TEXT);
      }
    }
    for (const view of comparisons()) expect(view.notes.join(" ")).toContain(BREAK_TEXT);
    for (const view of reviews()) {
      for (const claim of view.claims) {
        if (claim.groups.some(({ rows }) => rows.some(({ base }) => base < BROKEN.year))) {
          expect(claim.notes.join(" "), claim.id).toContain(BREAK_TEXT);
        }
      }
      for (const { notes, from, to } of view.districts) {
        if (crosses(from, to, BROKEN)) expect(notes.join(" ")).toContain(BREAK_TEXT);
      }
    }
  });

  it("keeps every claim of more or less out of the headings of the districts and the contributions", () => {
    for (const { title, contributions, from, to } of reviews().flatMap((view) => view.districts)) {
      if (crosses(from, to, BROKEN))
        expect(`${title} ${contributions.title}`).not.toMatch(/daalde|steeg|daling|stijging/);
    }
  });

  it("is said by every method on the command line, and by an estimate whose season lies on both sides of it", () => {
    const asked = { kind: "trend", indicator: "police_crime:1.1.1", region: COUNTRY } as const;
    for (const method of ["calendar", "days", "seasonal", "carry-forward", "same-period", "rolling-12"]) {
      const view = trendView(context, { ...asked, from: "2015", to: "2018", asOf: "2018-08", method });
      expect([view.verdict, view.notes.join(" ")]).toEqual(["not_comparable", expect.stringContaining(BREAK_TEXT)]);
    }
    const season = trendView(context, { ...asked, from: "2018", to: "2019", asOf: "2019-08", method: "seasonal" });
    expect(season.notes).toContainEqual(`De schatting steunt op jaren van voor en na een trendbreuk. ${BREAK_TEXT}`);
    const months = trendView(context, { ...asked, from: "2017-05", to: "2017-06" });
    expect(months.verdict).toBe("not_comparable");
  });

  it("keeps the cells it runs through off the list of signals, and says which", () => {
    const before = answerSignals(given, { kind: "signals" });
    const broken = answerSignals(withBreak(given, LATE), { kind: "signals" });
    expect(before.signals.length).toBeGreaterThan(0);
    expect([broken.signals, broken.tested]).toEqual([[], 0]);
    expect(broken.broken.length).toBeGreaterThan(0);
    expect(broken.notes.filter((note) => note.includes(BREAK_TEXT))).toHaveLength(broken.broken.length);
  });

  it("takes neither season nor history of a signal from before it, and interrupts the line beside it", () => {
    const view = answerSignals(withBreak(given, month(2021, 1)), { kind: "signals" });
    expect(view.broken).toEqual([]);
    for (const signal of view.signals) {
      expect(signal.since >= "2024-01", signal.sentence).toBe(true);
      expectDrawn(signalSpec(signal, view), month(2021, 1));
    }
  });

  it("stands under the pages of municipalities, of displacement and of the shift to digital", () => {
    const years = { from: 2015, to: 2018 };
    const burglary = "police_crime:1.1.1" as IndicatorId;
    const places = answerLater(context, { kind: "municipalities", indicators: [burglary], ...years });
    const moved = displacementPageView(context, { kind: "displacement-page", indicator: burglary, ...years });
    const one = displacementPageView(context, {
      kind: "displacement-page",
      indicator: burglary,
      region: "GM0150" as RegionCode,
      ...years,
    });
    for (const { headline, standfirst, one: table, screen } of [moved, one]) {
      expect(headline).toBe("Woninginbraak: 2015 en 2018 zijn niet te vergelijken");
      expect(standfirst.map(({ text }) => text).join("")).not.toMatch(/%|aantoonbaar|valse vondst/);
      expect([table, screen]).toEqual([undefined, undefined]);
    }
    const shift = answerLater(context, { kind: "shift", region: COUNTRY });
    for (const view of [places, moved, one, shift]) expect(JSON.stringify(view)).toContain(BREAK_TEXT);
  });

  it("is what the months of one cell begin after, and what their direction is not taken across", () => {
    const view = answerUsual(context, {
      kind: "usual",
      indicator: "police_crime:1.1.1",
      region: COUNTRY,
      base: "2013",
    });
    expect(view.chart?.months[0]?.month).toBe("2017-06");
    expect(view.chart?.notes.join(" ")).toContain(BREAK_TEXT);
    // 2018 to 2021 are whole: too few for a direction.
    expect(view.trend).toBeNull();
  });

  it("stands with a displacement and with a replay of earlier years", () => {
    const asked = { kind: "displacement", indicator: "police_crime:1.1.1", from: "2015", to: "2018" } as const;
    const view = answerDisplacement(context, { ...asked, region: "GM0150" });
    expect(view.notes.join(" ")).toContain(BREAK_TEXT);
    expect(view.places).toEqual([]);
    expect(view.notComparable.map(({ sentence }) => sentence)).toEqual([expect.stringContaining("niet vergelijkbaar")]);
    const screened = answerDisplacement(context, asked);
    expect([screened.places.length, screened.notComparable.length]).toEqual([0, 76]);
    const replayed = answerBackTest(context, {
      kind: "backTest",
      region: COUNTRY,
      indicator: "police_crime:1.1.1",
      months: 8,
      fromYear: 2018,
      toYear: 2019,
    });
    expect(replayed.indicators[0]?.breaks.join(" ")).toContain(BREAK_TEXT);
  });
});

describe("without a change in registration", PATIENTLY, () => {
  it("nothing speaks of one", () => {
    const whole = { ...given, reference: { ...given.reference, breaks: [] } };
    expect(JSON.stringify(themeAnswers(whole))).not.toMatch(/[Tt]rendbreuk|niet vergelijkbaar/);
  });
});

describe("offences that the police find by looking for them", PATIENTLY, () => {
  it("never have a good or bad colour, nor a heading that they rose or fell", () => {
    const found = [...given.reference.indicators.values()].filter(({ kind }) => kind === "found");
    expect(found.length).toBeGreaterThan(0);
    for (const { id } of found) {
      const slug = themes.find(({ indicators }) => indicators.includes(id))?.slug;
      const view = slug && themeView(given, { kind: "theme", slug, indicator: id });
      const compared = compareView(given, {
        kind: "compare",
        indicators: [id],
        areas: [POLICE_UNIT],
        reference: "none",
      });
      // Without figures of the offence the page shows its own first choice instead.
      const isShown = compared.chosen.indicators.some((chosen) => chosen.id === id);
      for (const [path, { judgement, verdictText, sentence }] of partsOf(
        [view, isShown ? compared : undefined],
        isChange,
      )) {
        expect(judgement, path).toBe("none");
        expect(`${verdictText} ${sentence}`, path).not.toMatch(/[Gg]edaald|[Gg]estegen|beter|slechter/);
        if (/daalde|steeg/.test(sentence)) expect(sentence, path).toContain("geregistreerde");
      }
      const headings = [
        view ? view.headline : "",
        view ? (view.figures?.districts?.title ?? "") : "",
        isShown ? compared.headline : "",
      ];
      expect(headings.join(" ")).not.toMatch(/daal|steeg|stijg|stegen|beter|slechter/);
    }
  });
});
