/** A view model of the end review for tests of charts and of the page: figures of residential burglary, 2015 to 2018. */

import type { IndicatorId } from "../../src/domain/indicator.ts";
import type {
  ClaimGroup,
  ClaimRow,
  ClaimView,
  ReviewDistricts,
  ReviewView,
} from "../../src/view-models/review/review-view.ts";
import { aChange, aFigure, anOverview, BURGLARY, someFigures } from "./view-models.ts";

const REPORTS = "strategy_review:burglary_reports" as IndicatorId;
const level = 0.95;

const aRow = (given: Partial<ClaimRow> & Pick<ClaimRow, "label" | "method" | "fraction" | "percentage">): ClaimRow => ({
  id: `${given.indicator ?? BURGLARY} ${given.provenance ?? "real"} ${given.method} ${given.base ?? 2015}`,
  base: 2015,
  indicator: BURGLARY,
  region: "RE02",
  provenance: "real",
  intervalText: "",
  outcome: "fails",
  tested: { verdict: "fell", test: "rate-ratio", phi: 9.1, pValue: 0.0001 },
  outcomeText: "Minder dan beweerd",
  from: aFigure("9.311"),
  to: aFigure("6.083"),
  ...given,
});

const example = { indicator: REPORTS, provenance: "reconstruction", outcomeText: "Rekenvoorbeeld" } as const;
const simulated = { provenance: "simulated" } as const;

const claimGroups: readonly ClaimGroup[] = [
  {
    id: "judged",
    title: "Woninginbraken in Oost-Nederland",
    role: "judged",
    provenance: "real",
    rows: [
      aRow({
        label: "2015 naar 2018, geteld",
        method: "observed",
        fraction: -0.3467,
        percentage: "−34,7 %",
        interval: { low: -0.386, high: -0.305, level },
        intervalText: "−39 % tot −30 %",
      }),
      aRow({
        label: "2014 naar 2018, geteld",
        method: "observed",
        base: 2014,
        fraction: -0.4389,
        percentage: "−43,9 %",
        interval: { low: -0.472, high: -0.404, level },
        intervalText: "−47 % tot −40 %",
        outcome: "possible",
        outcomeText: "Niet uit te sluiten",
        from: aFigure("10.841"),
      }),
    ],
    others: [],
  },
  {
    id: "simulated",
    title: "Woninginbraken in Oost-Nederland, stand augustus 2018, gesimuleerde maanden",
    role: "simulated",
    provenance: "simulated",
    rows: [
      aRow({ ...simulated, label: "× 12/8", method: "calendar", fraction: -0.372, percentage: "−37,2 %" }),
      aRow({
        ...simulated,
        label: "Naar seizoen",
        method: "seasonal",
        fraction: -0.348,
        percentage: "−34,8 %",
        interval: { low: -0.406, high: -0.29, level },
        intervalText: "−41 % tot −29 %",
        outcome: "possible",
        outcomeText: "Niet uit te sluiten",
        to: aFigure("≈ 6.071", { status: "estimated", provenance: "simulated", method: "seasonal" }),
      }),
    ],
    others: [
      aRow({
        ...simulated,
        label: "× 12/8 vanaf 2014",
        method: "calendar",
        base: 2014,
        fraction: -0.461,
        percentage: "−46,1 %",
        outcomeText: "Meer dan beweerd",
      }),
    ],
  },
  {
    id: "worked-example",
    title: "Aangiften van woninginbraak, stand augustus 2018, reconstructie",
    role: "worked_example",
    provenance: "reconstruction",
    rows: [
      aRow({
        ...example,
        label: "× 12/8 (zoals gepubliceerd)",
        method: "calendar",
        fraction: -0.406,
        percentage: "−40,6 %",
        outcome: "holds",
      }),
      aRow({
        ...example,
        label: "Vorig jaar aangevuld",
        method: "carry-forward",
        fraction: -0.335,
        percentage: "−33,5 %",
      }),
      aRow({
        ...example,
        label: "Dezelfde maanden naast elkaar",
        method: "same-period",
        fraction: -0.374,
        percentage: "−37,4 %",
        interval: { low: -0.41, high: -0.34, level },
        intervalText: "−41 % tot −34 %",
        outcome: "possible",
      }),
    ],
    others: [],
  },
];

export const aClaim = (given: Partial<ClaimView> = {}): ClaimView => ({
  id: "residential_burglary",
  indicator: REPORTS,
  slug: "woninginbraken",
  priority: "Woninginbraken",
  wording: "Het aantal aangiften woninginbraak daalde met iets meer dan 40%",
  published: {
    fraction: -0.4,
    text: "iets meer dan 40 % minder",
    range: { low: -0.43, high: -0.4 },
    rangeText: "‘iets meer dan 40 %’, gelezen als 40 tot 43 % minder",
  },
  verdict: "does_not_hold",
  verdictText: "Houdt geen stand",
  verdictDetail: "met 2014 als begin (−43,9 %) niet uit te sluiten",
  title: "Houdt geen stand: met 2014 als begin (−43,9 %) niet uit te sluiten",
  subtitle: "Verandering van 2015 naar 2018 op elke manier van rekenen",
  summary: "Beweerd: 40 tot 43 % minder. Geteld: 34,7 % minder.",
  othersTitle: "Ook gerekend van 2014 naar 2018",
  groups: claimGroups,
  editions: [],
  counted: { change: aChange(), evidence: ["Getoetst op de verhouding van de twee cijfers."] },
  explanations: [{ title: "Waarom × 12/8 te veel daling geeft.", text: "De winter telt zwaarder." }],
  source: "Bron: Politie, 47018NED, editie augustus 2026.",
  notes: ["De reconstructie is een rekenvoorbeeld."],
  origins: someFigures().origins,
  ...given,
});

/** A claim that only the country has figures of. */
export const anUnjudgedClaim = (): ClaimView =>
  aClaim({
    id: "confused_behaviour",
    slug: "verward-gedrag",
    priority: "Verward gedrag",
    wording: "Er was sprake van een stijging met 29%",
    published: {
      fraction: 0.29,
      text: "29 % meer",
      range: { low: 0.285, high: 0.295 },
      rangeText: "‘29 %’, gelezen als 28,5 tot 29,5 % meer",
    },
    verdict: "not_judged",
    verdictText: "Niet na te gaan",
    verdictDetail: "cijfers voor Oost-Nederland ontbreken",
    title: "Niet na te gaan: cijfers voor Oost-Nederland ontbreken",
    groups: [
      {
        id: "comparison",
        title: "Meldingen over personen met verward gedrag in Nederland, ter vergelijking",
        role: "comparison",
        provenance: "real",
        rows: [
          aRow({
            label: "2015 naar 2018, geteld",
            method: "observed",
            region: "NL01",
            fraction: 0.3725,
            percentage: "+37,3 %",
            interval: { low: 0.32, high: 0.427, level },
            outcomeText: "Meer dan beweerd",
          }),
        ],
        others: [],
      },
    ],
    counted: { area: "Nederland", change: aChange({ percentage: "+37,3 %" }), evidence: [] },
    explanations: [],
    notes: [],
  });

const DISTRICTS = [
  ["noord-en-oost-gelderland", "Noord- en Oost-Gelderland", 2264, 1278, "−986", "−43,6 %", "−49 % tot −37 %", "31 %"],
  ["gelderland-zuid", "Gelderland-Zuid", 1934, 1128, "−806", "−41,7 %", "−48 % tot −35 %", "25 %"],
  ["twente", "Twente", 1742, 1176, "−566", "−32,5 %", "−40 % tot −24 %", "18 %"],
  ["gelderland-midden", "Gelderland-Midden", 2191, 1625, "−566", "−25,8 %", "−33 % tot −18 %", "18 %"],
  ["ijsselland", "IJsselland", 1180, 876, "−304", "−25,8 %", "−35 % tot −15 %", "9 %"],
] as const;

const count = (value: number) => aFigure(String(value).replace(/(\d)(\d{3})$/, "$1.$2"), { value });

export const someDistricts = (): ReviewDistricts => ({
  indicator: BURGLARY,
  slug: "woninginbraken",
  title: "Woninginbraak: in alle vijf districten aantoonbaar gedaald",
  subtitle: "Woninginbraken in 2015 (open) en 2018 (dicht), met verandering en 95 %-interval",
  summary: "Noord- en Oost-Gelderland van 2.264 naar 1.278.",
  unit: "woninginbraken",
  from: "2015",
  to: "2018",
  rows: DISTRICTS.map(([slug, name, from, to, absolute, percentage, interval]) => ({
    code: `district/${slug}`,
    name,
    identity: { kind: "district", code: `district/${slug}` },
    change: aChange({ from: count(from), to: count(to), absolute, percentage, interval }),
  })),
  contributions: {
    title: "Bijdrage aan de daling",
    rows: DISTRICTS.map(([slug, name, , , absolute, , , share]) => ({
      code: `district/${slug}`,
      name,
      absolute,
      share,
    })),
    total: { name: "Oost-Nederland", absolute: "−3.228", share: "100 %" },
  },
  source: "Bron: Politie, 47018NED, editie augustus 2026.",
  notes: [],
  origins: someFigures().origins,
});

export const aReview = (given: Partial<ReviewView> = {}): ReviewView => {
  const { priorities, source } = anOverview();
  return {
    kind: "review",
    strategies: [
      { value: "2015-2018", label: "Veiligheidsstrategie 2015–2018", selected: true },
      { value: "2019-2022", label: "Veiligheidsstrategie 2019–2022", selected: false },
    ],
    strategy: "2015-2018",
    strategyTitle: "Veiligheidsstrategie 2015–2018",
    period: { from: "2015", to: "2018" },
    asOf: {
      value: "2018-08",
      label: "augustus 2018",
      isPublished: true,
      choices: [
        { value: "2018-08", label: "augustus 2018", selected: true },
        { value: "2018-10", label: "oktober 2018", selected: false },
      ],
    },
    headline: "‘Iets meer dan 40 %’ houdt geen stand",
    standfirst: [{ text: "Van " }, { text: "9.311", strong: true }, { text: " naar 6.083." }],
    warnings: [{ provenance: "reconstruction", text: "De reconstructie is een rekenvoorbeeld." }],
    claimsTitle: "De twee gepubliceerde beweringen",
    claimsNote: "Veiligheidsstrategie 2019-2022: ‘2018 geëxtrapoleerd’.",
    claims: [aClaim(), anUnjudgedClaim()],
    districts: [someDistricts()],
    priorities,
    source,
    goals: [
      {
        id: "covenant",
        theme: "Ondermijning",
        slug: "ondermijning",
        text: "Hennepconvenant",
        year: 2019,
        state: "unknown",
      },
      { id: "picture", theme: "Ondermijning", slug: "ondermijning", text: "Actueel beeld", state: "running" },
    ],
    goalsSource: "Veiligheidsstrategie 2015–2018.",
    origins: someFigures().origins,
    ...given,
  };
};
