/** Builders of view models for tests of charts and pages: small, worded, with every status that a page must show. */

import type { IndicatorId } from "../../src/domain/indicator.ts";
import type { CatalogueView } from "../../src/view-models/data/catalogue-view.ts";
import type { CheckView, ColumnQuestionView, LoadsView, MappingView } from "../../src/view-models/data/loads-view.ts";
import type { OverviewView } from "../../src/view-models/overview/overview-view.ts";
import type { RankRow, ThemeFigures, ThemeView } from "../../src/view-models/theme/theme-view.ts";
import type { ChangeView, FigureView, SeriesView } from "../../src/view-models/view-parts.ts";

export const BURGLARY = "police_crime:1.1.1" as IndicatorId;
export const SHED_BURGLARY = "police_crime:1.1.2" as IndicatorId;

export const aFigure = (text: string, given: Partial<FigureView> = {}): FigureView => ({
  text,
  value: Number(text.replace(/[^\d,-]/g, "").replace(",", ".")),
  status: "observed",
  provenance: "real",
  ...given,
});

export const anEstimate = (): FigureView =>
  aFigure("≈ 3.605", {
    value: 3605,
    status: "estimated",
    method: "seasonal",
    interval: { low: 3104, high: 4105, level: 0.95 },
    counted: 2296,
  });

export const noFigure = (): FigureView => ({
  text: ".",
  status: "missing",
  missing: "onbekend of geheim",
});

export const aSeries = (given: Partial<SeriesView> = {}): SeriesView => ({
  id: "RE02",
  label: "Oost-Nederland",
  identity: { kind: "unit" },
  points: [
    { period: "2015", figure: aFigure("9.311") },
    { period: "2016", figure: noFigure() },
    { period: "2017", figure: aFigure("7.405") },
    { period: "2018", figure: aFigure("6.083") },
    { period: "2024", figure: aFigure("3.807*", { value: 3807, status: "provisional" }) },
    { period: "2025", figure: anEstimate() },
  ],
  ...given,
});

export const aChange = (given: Partial<ChangeView> = {}): ChangeView => ({
  fromPeriod: "2015",
  toPeriod: "2018",
  from: aFigure("9.311"),
  to: aFigure("6.083"),
  absolute: "−3.228",
  percentage: "−34,7 %",
  interval: "−39 % tot −30 %",
  verdict: "fell",
  verdictText: "Gedaald",
  judgement: "better",
  provenance: "real",
  sentence: "Woninginbraak daalde van 9.311 in 2015 naar 6.083 in 2018.",
  ...given,
});

const DISTRICTS = [
  ["district/ijsselland", "IJsselland"],
  ["district/twente", "Twente"],
  ["district/noord-en-oost-gelderland", "Noord- en Oost-Gelderland"],
  ["district/gelderland-midden", "Gelderland-Midden"],
  ["district/gelderland-zuid", "Gelderland-Zuid"],
] as const;

const aRank = (code: string, name: string, rank: number, standing: RankRow["standing"]): RankRow => ({
  code,
  name,
  district: "Twente",
  identity: { kind: "district", code: "district/twente" },
  rank,
  count: aFigure(String(90 - rank)),
  rate: aFigure("2,61", { value: 2.61 }),
  interval: { low: 1.69, high: 3.84, level: 0.95 },
  standing,
});

export const someFigures = (given: Partial<ThemeFigures> = {}): ThemeFigures => ({
  indicator: {
    id: BURGLARY,
    label: "woninginbraak",
    labelPlural: "woninginbraken",
    title: "Diefstal/inbraak woning",
    definition: "Inbraak in een woning, ook pogingen.",
    caveats: ["Pogingen tellen mee."],
  },
  area: "Oost-Nederland (76 gemeenten)",
  scope: "unit",
  measure: "count",
  unit: "aantal",
  period: { from: "2015", to: "2018", strategyFrom: "2015", strategyTo: "2018" },
  controls: {
    measures: [
      { value: "count", label: "aantal", selected: true },
      { value: "per1000", label: "per 1.000 inwoners", selected: false },
      { value: "per1000-dwellings", label: "per 1.000 woningen", selected: false, unavailable: "geen woningen bekend" },
    ],
    fromYears: [2015, 2016, 2017, 2018].map((value) => ({ value, label: String(value), selected: value === 2015 })),
    toYears: [2015, 2016, 2017, 2018].map((value) => ({ value, label: String(value), selected: value === 2018 })),
    methods: [
      { value: "auto", label: "automatisch", selected: true },
      { value: "seasonal", label: "naar seizoen", selected: false },
    ],
    areas: [{ value: "unit", label: "Oost-Nederland", selected: true }],
    editions: [{ value: "", label: "nu", selected: true }],
  },
  change: aChange(),
  trend: {
    title: "Van ruim 9.000 naar minder dan 4.000 per jaar",
    subtitle: "Woninginbraken per jaar, Oost-Nederland",
    series: aSeries(),
    summary: "Van 9.311 in 2015 naar 6.083 in 2018.",
  },
  months: {
    title: "De donkere maanden tellen het meest",
    subtitle: "Woninginbraken per maand, Oost-Nederland",
    series: aSeries({
      points: [
        { period: "2017-12", figure: aFigure("800", { provenance: "simulated" }) },
        { period: "2018-01", figure: aFigure("700", { provenance: "simulated" }) },
        { period: "2018-02", figure: noFigure() },
      ],
    }),
    summary: "Van 800 in december 2017 naar 700 in januari 2018.",
  },
  districts: {
    title: "Gelderland-Zuid daalde het sterkst",
    subtitle: "Woninginbraken, alle districten op één schaal",
    summary: "In alle vijf districten gedaald.",
    series: DISTRICTS.map(([code, name]) => aSeries({ id: code, label: name, identity: { kind: "district", code } })),
    changes: DISTRICTS.map(([code, name]) => ({
      code,
      name,
      identity: { kind: "district", code },
      change: aChange({ percentage: "−33,0 %" }),
    })),
  },
  ranking: {
    title: "Eén gemeente ligt aantoonbaar boven het gemiddelde",
    subtitle: "Per 1.000 inwoners, 2025",
    summary: "Almelo ligt hoger.",
    year: "2025",
    unit: "per 1.000 inwoners",
    mean: aFigure("1,14", { value: 1.14 }),
    rows: [aRank("GM0141", "Almelo", 1, "above"), aRank("GM0153", "Enschede", 2, "around")],
    apart: [
      { name: "Rozendaal", count: aFigure("5"), why: "minder dan 3.000 inwoners" },
      { name: "Aalten", count: aFigure("18"), why: "minder dan 20" },
      { name: "Losser", count: aFigure("9"), why: "minder dan 20" },
    ],
    note: "Interval volgens Byar.",
  },
  annotations: [
    { from: "2018-07", text: "Registratie veranderd in juli 2018", kind: "break" },
    { from: "1999-01", text: "Buiten beeld", kind: "break" },
  ],
  source: "Politie, 47018NED, editie augustus 2026",
  notes: ["2024 is voorlopig."],
  evidence: ["Getoetst op de verhouding van de twee cijfers, want beide aantallen zijn 100 of meer."],
  origins: [
    {
      figure: "9.311 woninginbraken, Oost-Nederland, 2015",
      source: "Politie, 47018NED, editie augustus 2026",
      file: "47018NED.csv",
      rows: "76 rijen",
      treatment: "opgeteld uit 76 gemeenten",
      status: "waargenomen",
    },
  ],
  ...given,
});

export const aThemeView = (given: Partial<ThemeView> = {}): ThemeView => ({
  kind: "theme",
  theme: {
    slug: "woninginbraken",
    title: "Woninginbraken",
    strategy: "Veiligheidsstrategie 2015–2018",
    isDigital: false,
    hasOwnFigures: false,
  },
  indicators: [
    { id: BURGLARY, label: "woninginbraak", code: "1.1.1", scope: "unit", selected: true },
    { id: SHED_BURGLARY, label: "schuurinbraak", code: "1.1.2", scope: "none", selected: false },
  ],
  headline: "Woninginbraak daalde met een derde",
  standfirst: [{ text: "Van " }, { text: "9.311", strong: true }, { text: " naar 6.083." }],
  figures: someFigures(),
  ...given,
});

/** A theme without any police figure. */
export const anEmptyTheme = (): ThemeView => {
  const { figures: _, ...rest } = aThemeView();
  return {
    ...rest,
    theme: {
      slug: "informatievoorziening",
      title: "Informatievoorziening",
      strategy: "Veiligheidsstrategie 2015–2018",
      isDigital: false,
      hasOwnFigures: false,
    },
    indicators: [],
    headline: "Voor Informatievoorziening bestaat geen politiecijfer",
    empty: {
      title: "Waarom er niets staat",
      text: "De politie meet dit niet.",
      templates: [
        { title: "Informatiepositie", fileName: "sjabloon-informatie.csv", csv: "a;b\n", note: "Per gemeente." },
      ],
    },
  };
};

export const aCatalogue = (given: Partial<CatalogueView> = {}): CatalogueView => ({
  kind: "catalogue",
  strategies: [
    {
      id: "2015-2018",
      title: "Veiligheidsstrategie 2015–2018",
      themes: [
        {
          slug: "woninginbraken",
          title: "Woninginbraken",
          openData: "full",
          text: "Politiecijfers over woninginbraak.",
        },
        {
          slug: "informatievoorziening",
          title: "Informatievoorziening",
          openData: "none",
          text: "Geen politiecijfer.",
        },
      ],
    },
  ],
  edition: "Cijfers t/m december 2025 · editie augustus 2026",
  provenance: "real",
  uploads: 0,
  ...given,
});

export const anOverview = (given: Partial<OverviewView> = {}): OverviewView => ({
  kind: "overview",
  strategies: [
    { value: "2015-2018", label: "2015–2018", selected: true },
    { value: "2019-2022", label: "2019–2022", selected: false },
  ],
  strategyTitle: "Veiligheidsstrategie 2015–2018",
  period: { from: "2015", to: "2018" },
  headline: "Woninginbraak daalde met een derde",
  standfirst: [{ text: "Van 9.311 naar 6.083." }],
  priorities: [
    {
      slug: "woninginbraken",
      title: "Woninginbraken",
      text: "Gedaald in alle vijf districten.",
      area: "Oost-Nederland",
      indicator: "woninginbraak",
      change: aChange(),
      series: aSeries(),
      certainty: "95 %-interval −39 % tot −30 %",
    },
    {
      slug: "informatievoorziening",
      title: "Informatievoorziening",
      text: "Een randvoorwaarde.",
      empty: "Er is geen politiecijfer dat dit meet.",
    },
  ],
  source: "Politie, 47018NED",
  years: {
    title: "Eén misdrijf: woninginbraak bleef gelijk",
    subtitle: "2025 naast 2024",
    first: "2012",
    previous: "2024",
    last: "2025",
    rows: [
      {
        id: BURGLARY,
        label: "woninginbraak",
        slug: "woninginbraken",
        firstText: "15.485",
        series: aSeries(),
        change: aChange({
          from: aFigure("3.807*", { status: "provisional" }),
          to: aFigure("3.680*", { status: "provisional" }),
          absolute: "−127",
          percentage: "−3,3 %",
          verdict: "no_demonstrable_change",
          verdictText: "Geen aantoonbare verandering",
          judgement: "none",
        }),
      },
    ],
    footnotes: ["* voorlopig"],
    source: "Politie, 47018NED",
  },
  freshness: [{ term: "Laatste periode", text: "2025" }],
  origins: someFigures().origins,
  ...given,
});

export const someLoads = (given: Partial<LoadsView> = {}): LoadsView => ({
  kind: "loads",
  headline: "Eén eigen bestand geladen",
  standfirst: "Sleep een export hierheen.",
  loads: [
    {
      id: "upload-1",
      kind: "upload",
      title: "Politie, 47022NED, 2025",
      detail: "15 augustus 2026, 9:41 · 14.375 rijen",
      fileName: "maanden.csv",
      provenance: "echte cijfers",
      canUndo: true,
    },
    {
      id: "publication-1",
      kind: "publication",
      title: "Politie, 47018NED",
      detail: "meegeleverd · 1.000 rijen",
      fileName: "47018NED.csv",
      provenance: "echte cijfers",
      canUndo: false,
    },
  ],
  templates: [{ title: "Hennep", fileName: "sjabloon-hennep.csv", csv: "gemeente;jaar\n", note: "Per gemeente." }],
  ...given,
});

export const aCheck = (given: Partial<CheckView> = {}): CheckView => ({
  stageId: "stage-1",
  fileName: "maanden.csv",
  accepted: true,
  format: "odata-untyped",
  title: "Herkend als maandcijfers van de politie, tabel 47022NED",
  subtitle: "842 KB · UTF-8 · puntkomma",
  evidence: ["kop met SoortMisdrijf"],
  rows: [
    { label: "Overgenomen", count: "12.768", why: "alle gemeenten", lines: [], kind: "kept" },
    { label: "Niet gebruikt", count: "5", why: "onbekend gebied", lines: [12, 13, 14, 15, 16], kind: "dropped" },
  ],
  findings: [
    { severity: "doubt", sentence: "Eén waarde is onleesbaar.", lines: [40] },
    { severity: "note", sentence: "2025 is voorlopig.", lines: [] },
  ],
  effect: "Voegt 12.768 cijfers toe.",
  preview: [{ indicator: "Woninginbraak", region: "Almelo", period: "januari 2025", value: "12", line: 2 }],
  ...given,
});

/** A check of a file with one known column and the ones given to be named. */
export const aMapping = (...columns: readonly Partial<ColumnQuestionView>[]): MappingView => ({
  columns: columns.map((given) => ({
    head: "Jongeren",
    title: `Kolom ‘${given.head ?? "Jongeren"}’`,
    look: "Lijkt op aantallen.",
    values: "Begint met 88 en 91; 2 gevulde cellen.",
    measures: ["count", "solved_count", "per1000"],
    proposals: [{ value: "police_nuisance:E35", label: "E35 Melding overlast jeugd" }],
    ...given,
  })),
  groups: [
    {
      label: "Overlast, indeling van de politie",
      measures: ["count", "per1000"],
      indicators: [
        { value: "police_nuisance:E33", label: "E33 Overlast door verward persoon" },
        { value: "police_nuisance:E35", label: "E35 Melding overlast jeugd" },
      ],
    },
    {
      label: "Misdrijven, indeling van het CBS",
      measures: ["count", "solved_count"],
      indicators: [{ value: "cbs_crime:CRI3100", label: "31 Mishandeling" }],
    },
  ],
});
