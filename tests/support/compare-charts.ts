/** Charts of a comparison to draw: real rates of residential burglary in cities of Oost-Nederland. */

import type { BarSpec, ChartPoint, ChartSeries, LineSpec, SlopeSpec } from "../../src/charts/chart-spec.ts";

const base = {
  title: "Van drie tot vijf naar één tot twee per 1.000 inwoners",
  subtitle: "Woninginbraken per 1.000 inwoners per jaar",
  unit: "woninginbraken per 1.000 inwoners",
  format: "rate",
  provenance: "real",
  source: "Politie, 47018NED, editie augustus 2026.",
  notes: [],
  summary: "Woninginbraken per 1.000 inwoners in vijf steden en Oost-Nederland.",
  table: { caption: "", columns: [], rows: [], footnotes: [] },
  annotations: [],
} as const;

const TICKS = [
  { at: "2015", label: "2015" },
  { at: "2025", label: "2025*" },
] as const;

type City = readonly [name: string, district: string, earlier: number, later: number, change: string];

const CITIES: readonly City[] = [
  ["Zwolle", "ijsselland", 3.47, 0.95, "−72,7 %"],
  ["Enschede", "twente", 4.17, 1.74, "−58,1 %"],
  ["Apeldoorn", "noord-en-oost-gelderland", 3.62, 1.33, "−63,1 %"],
  ["Arnhem", "gelderland-midden", 4.67, 1.26, "−73,0 %"],
  ["Nijmegen", "gelderland-zuid", 3.93, 1.13, "−71,3 %"],
];
const IN_TWENTE: readonly City[] = [
  ["Enschede", "twente", 4.17, 1.74, "−58,1 %"],
  ["Hengelo", "twente", 2.95, 1.22, "−58,6 %"],
  ["Almelo", "twente", 2.4, 1.42, "−40,8 %"],
];
const UNIT: City = ["Oost-Nederland", "", 2.93, 1.1, "−62,6 %"];

function pointsOf([, , earlier, later]: City): readonly ChartPoint[] {
  return [
    { at: "2015", value: earlier, status: "observed" },
    { at: "2025", value: later, status: "provisional" },
  ];
}

function seriesOf(city: City): ChartSeries {
  const [name, district] = city;
  return {
    id: name,
    label: name,
    role: district === "" ? "benchmark" : "series",
    identity: district === "" ? { kind: "unit" } : { kind: "district", code: `district/${district}` },
    points: pointsOf(city),
  };
}

/** Five cities and the unit, with the change in words. */
export const citySlope: SlopeSpec = {
  ...base,
  kind: "slope",
  id: "city-slope",
  ticks: TICKS,
  baseline: 0,
  series: [...CITIES, UNIT].map((city) => ({ ...seriesOf(city), change: city[4] })),
};

/** Invented: the registration of one series changed in between, and another is an estimate. */
export const brokenSlope: SlopeSpec = {
  ...citySlope,
  id: "broken-slope",
  series: citySlope.series.slice(0, 3).map((series, index) => {
    if (index === 0) return { ...series, change: "", breaks: ["2025"] };
    if (index === 1) return series;
    const [earlier] = series.points;
    return {
      ...series,
      points: [...(earlier ? [earlier] : []), { at: "2025", value: 1.33, status: "estimated", method: "seasonal" }],
    };
  }),
  annotations: [{ at: "2025", text: "Zwolle: registratie veranderd in juli 2018", kind: "merger" }],
};

/** Three municipalities of one district beside another and the unit: colours alone do not tell them apart. */
export const groupedBars: BarSpec = {
  ...base,
  kind: "bar",
  id: "grouped-bars",
  ticks: TICKS,
  series: [...IN_TWENTE, ...CITIES.slice(0, 1), UNIT].map((city) => {
    const series = seriesOf(city);
    return { ...series, points: series.points.map((point) => ({ ...point, label: String(point.value) })) };
  }),
};

export const sameDistrictLines: LineSpec = {
  ...base,
  kind: "line",
  id: "same-district-lines",
  ticks: TICKS,
  baseline: 0,
  series: [...IN_TWENTE, UNIT].map(seriesOf),
};
