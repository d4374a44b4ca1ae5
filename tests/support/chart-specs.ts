/** Specs to draw: real figures of residential burglary in Oost-Nederland where nothing else is said. */

import type {
  BarSpec,
  ChartPoint,
  ChartSeries,
  ChartSpec,
  DotIntervalSpec,
  LineSpec,
  MultiplesSpec,
  SparklineSpec,
} from "../../src/charts/chart-spec.ts";

const YEARS = Array.from({ length: 14 }, (_, index) => String(2012 + index));
/** Police unit RE02, 1.1.1, 2012 to 2025; 2024 and 2025 are provisional. */
const BURGLARIES = [15485, 14758, 10841, 9311, 9534, 7405, 6083, 6056, 4966, 3959, 4113, 3544, 3807, 3680];

const DISTRICTS: readonly (readonly [code: string, name: string, change: string, rates: readonly number[]])[] = [
  [
    "ijsselland",
    "IJsselland",
    "−61 % sinds 2015",
    [3.85, 3.95, 3.06, 2.29, 2.52, 1.67, 1.67, 1.42, 1.1, 0.97, 1.01, 0.8, 0.89, 0.89],
  ],
  [
    "twente",
    "Twente",
    "−55 % sinds 2015",
    [4.15, 4.15, 3.33, 2.78, 2.99, 2.25, 1.87, 1.74, 1.73, 1.15, 1.44, 1.05, 1.25, 1.27],
  ],
  [
    "noord-en-oost-gelderland",
    "Noord- en Oost-Gelderland",
    "−61 % sinds 2015",
    [3.74, 4.01, 3.19, 2.78, 2.69, 2.23, 1.55, 1.77, 1.38, 1.15, 1.21, 1.01, 1.17, 1.09],
  ],
  [
    "gelderland-midden",
    "Gelderland-Midden",
    "−66 % sinds 2015",
    [5.93, 5.42, 3.77, 3.26, 3.61, 2.82, 2.37, 2.23, 1.85, 1.53, 1.3, 1.09, 1.23, 1.12],
  ],
  [
    "gelderland-zuid",
    "Gelderland-Zuid",
    "−72 % sinds 2015",
    [7.34, 6.04, 3.81, 3.55, 3.13, 2.47, 2.03, 2.13, 1.5, 1.2, 1.24, 1.37, 1.09, 0.99],
  ],
];

/** Municipalities ranked on burglaries per 1,000 inhabitants, 2024: name, district, count, rate, interval, apart from the mean. */
const RANKING: readonly (readonly [string, string, string, number, number, number, boolean])[] = [
  ["Renkum", "gelderland-midden", "82", 2.61, 1.69, 3.84, true],
  ["Nijkerk", "gelderland-midden", "100", 2.2, 1.49, 3.12, true],
  ["Epe", "noord-en-oost-gelderland", "71", 2.13, 1.33, 3.23, true],
  ["Oldenzaal", "twente", "65", 2.04, 1.24, 3.15, true],
  ["Maasdriel", "gelderland-zuid", "48", 1.83, 1.02, 3.03, false],
  ["West Maas en Waal", "gelderland-zuid", "36", 1.76, 0.88, 3.14, false],
  ["Apeldoorn", "noord-en-oost-gelderland", "291", 1.73, 1.39, 2.13, true],
  ["Ommen", "ijsselland", "31", 1.62, 0.76, 3.02, false],
  ["Neder-Betuwe", "gelderland-zuid", "41", 1.59, 0.84, 2.74, false],
  ["Enschede", "twente", "250", 1.54, 1.22, 1.93, true],
  ["Almelo", "twente", "113", 1.52, 1.05, 2.11, false],
  ["Ermelo", "noord-en-oost-gelderland", "42", 1.5, 0.8, 2.57, false],
  ["Putten", "noord-en-oost-gelderland", "37", 1.48, 0.75, 2.63, false],
  ["Druten", "gelderland-zuid", "29", 1.47, 0.67, 2.8, false],
  ["Wierden", "twente", "36", 1.43, 0.72, 2.56, false],
  ["Hof van Twente", "twente", "50", 1.41, 0.79, 2.3, false],
  ["Lochem", "noord-en-oost-gelderland", "48", 1.4, 0.78, 2.32, false],
  ["Voorst", "noord-en-oost-gelderland", "35", 1.37, 0.68, 2.47, false],
  ["West Betuwe", "gelderland-zuid", "71", 1.34, 0.84, 2.03, false],
  ["Arnhem", "gelderland-midden", "223", 1.32, 1.03, 1.68, false],
  ["Hengelo", "twente", "103", 1.24, 0.84, 1.75, false],
  ["Buren", "gelderland-zuid", "34", 1.22, 0.6, 2.21, false],
  ["Elburg", "noord-en-oost-gelderland", "29", 1.21, 0.55, 2.31, false],
  ["Ede", "gelderland-midden", "150", 1.21, 0.89, 1.61, false],
  ["Deventer", "ijsselland", "125", 1.2, 0.85, 1.65, false],
  ["Rheden", "gelderland-midden", "52", 1.19, 0.68, 1.93, false],
  ["Brummen", "noord-en-oost-gelderland", "25", 1.17, 0.5, 2.34, false],
  ["Overbetuwe", "gelderland-midden", "57", 1.16, 0.69, 1.85, false],
  ["Hellendoorn", "twente", "42", 1.16, 0.62, 1.98, false],
  ["Nijmegen", "gelderland-zuid", "216", 1.15, 0.89, 1.46, false],
  ["Wageningen", "gelderland-midden", "48", 1.12, 0.63, 1.86, false],
  ["Barneveld", "gelderland-midden", "69", 1.1, 0.68, 1.67, false],
  ["Heerde", "noord-en-oost-gelderland", "21", 1.09, 0.42, 2.31, false],
  ["Berg en Dal", "gelderland-zuid", "38", 1.07, 0.55, 1.88, false],
  ["Oost Gelre", "noord-en-oost-gelderland", "32", 1.07, 0.51, 1.97, false],
  ["Nunspeet", "noord-en-oost-gelderland", "31", 1.06, 0.5, 1.98, false],
  ["Olst-Wijhe", "ijsselland", "20", 1.06, 0.39, 2.28, false],
  ["Zwolle", "ijsselland", "137", 1.03, 0.74, 1.39, false],
  ["Dalfsen", "ijsselland", "30", 1.0, 0.47, 1.89, false],
  ["Haaksbergen", "twente", "24", 0.99, 0.41, 2.0, false],
  ["Oldebroek", "noord-en-oost-gelderland", "24", 0.99, 0.41, 1.99, false],
  ["Oude IJsselstreek", "noord-en-oost-gelderland", "38", 0.96, 0.49, 1.69, false],
  ["Tiel", "gelderland-zuid", "38", 0.89, 0.46, 1.57, false],
  ["Montferland", "noord-en-oost-gelderland", "32", 0.87, 0.41, 1.6, false],
  ["Lingewaard", "gelderland-midden", "41", 0.86, 0.45, 1.49, false],
  ["Zutphen", "noord-en-oost-gelderland", "41", 0.84, 0.44, 1.44, false],
  ["Winterswijk", "noord-en-oost-gelderland", "24", 0.82, 0.34, 1.66, false],
  ["Berkelland", "noord-en-oost-gelderland", "36", 0.82, 0.41, 1.46, false],
  ["Borne", "twente", "20", 0.81, 0.3, 1.75, false],
  ["Bronckhorst", "noord-en-oost-gelderland", "28", 0.78, 0.35, 1.49, false],
  ["Twenterand", "twente", "26", 0.76, 0.33, 1.5, false],
  ["Zevenaar", "gelderland-midden", "33", 0.73, 0.35, 1.34, false],
  ["Rijssen-Holten", "twente", "28", 0.72, 0.32, 1.39, false],
  ["Doetinchem", "noord-en-oost-gelderland", "43", 0.72, 0.38, 1.22, false],
  ["Kampen", "ijsselland", "37", 0.66, 0.33, 1.16, false],
  ["Steenwijkerland", "ijsselland", "28", 0.61, 0.28, 1.18, false],
  ["Harderwijk", "noord-en-oost-gelderland", "30", 0.6, 0.28, 1.14, true],
  ["Raalte", "ijsselland", "23", 0.6, 0.24, 1.23, false],
  ["Hardenberg", "ijsselland", "31", 0.49, 0.23, 0.91, true],
  ["Wijchen", "gelderland-zuid", "20", 0.48, 0.18, 1.03, true],
];

const TABLE: ChartSpec["table"] = {
  caption: "Woninginbraken per jaar, Oost-Nederland",
  columns: [
    { key: "year", label: "Jaar", align: "text" },
    { key: "count", label: "Aantal", align: "number" },
  ],
  rows: YEARS.map((year, index) => ({
    key: year,
    cells: [year, String(BURGLARIES[index])],
    strong: year === "2015" || year === "2018",
  })),
  footnotes: ["* voorlopig"],
};

const base = {
  unit: "woninginbraken",
  provenance: "real",
  source: "Politie, 47018NED, editie augustus 2026.",
  notes: [],
  table: TABLE,
} as const;

const yearTicks = YEARS.map((at) => ({ at, label: at >= "2024" ? `${at}*` : at }));

const yearPoints = (values: readonly number[], emphasised: readonly string[] = []): readonly ChartPoint[] =>
  values.map((value, index) => {
    const at = YEARS[index] ?? "";
    return {
      at,
      value,
      status: at >= "2024" ? "provisional" : "observed",
      ...(emphasised.includes(at) ? { emphasis: true, label: value.toLocaleString("nl-NL") } : {}),
    };
  });

/** Years with the strategy period marked and the last two provisional. */
export const burglaryBars: BarSpec = {
  ...base,
  kind: "bar",
  id: "burglary-years",
  title: "Van ruim 15.000 naar minder dan 4.000 per jaar",
  subtitle: "Woninginbraken per jaar, Oost-Nederland (76 gemeenten), 2012 t/m 2025",
  format: "count",
  summary: "Staafgrafiek: woninginbraak per jaar, van 15.485 in 2012 naar 3.680 in 2025.",
  ticks: yearTicks,
  series: [
    {
      id: "unit",
      label: "Oost-Nederland",
      role: "focus",
      identity: { kind: "unit" },
      points: yearPoints(BURGLARIES, ["2012", "2015", "2018", "2025"]),
    },
  ],
  annotations: [],
  highlight: { from: "2015", to: "2018", label: "strategie 2015–2018" },
};

/** The same with the last year estimated from eight months: hatched, with an interval and the part that was counted. */
export const burglaryEstimated: BarSpec = {
  ...burglaryBars,
  id: "burglary-estimated",
  subtitle: "Woninginbraken per jaar, Oost-Nederland (76 gemeenten), 2012 t/m augustus 2025",
  ticks: yearTicks.map((tick) => (tick.at === "2025" ? { ...tick, label: "2025" } : tick)),
  series: burglaryBars.series.map((series) => ({
    ...series,
    points: series.points.map(
      (point): ChartPoint =>
        point.at === "2025"
          ? {
              at: "2025",
              value: 3605,
              status: "estimated",
              method: "seasonal",
              interval: { low: 3104, high: 4105, level: 0.95 },
              counted: 2296,
              label: "≈ 3.605",
            }
          : point.at === "2024"
            ? { ...point, label: "3.807" }
            : point,
    ),
  })),
};

/** Invented: a missing year, a suppressed one, a break in registration and simulated figures. */
export const barsWithGaps: BarSpec = {
  ...burglaryBars,
  id: "bars-with-gaps",
  provenance: "simulated",
  ticks: yearTicks,
  series: burglaryBars.series.map((series) => ({
    ...series,
    points: series.points.map((point): ChartPoint => {
      if (point.at === "2014") return { at: "2014", status: "missing", missing: "onbekend" };
      if (point.at === "2020") return { at: "2020", status: "suppressed", missing: "afgeschermd" };
      return point;
    }),
  })),
  annotations: [{ at: "2021-07", text: "Trendbreuk juli 2021: registratie veranderd", kind: "break" }],
};

const lineSeries = (
  id: string,
  label: string,
  role: ChartSeries["role"],
  values: readonly number[],
  district?: string,
): ChartSeries => ({
  id,
  label,
  role,
  identity: district === undefined ? { kind: "unit" } : { kind: "district", code: `district/${district}` },
  points: yearPoints(values),
});

/** Five lines that end close together, beside the unit. */
export const districtLines: LineSpec = {
  ...base,
  kind: "line",
  id: "district-lines",
  title: "Van vier tot zeven naar één per 1.000 inwoners",
  subtitle: "Woninginbraken per 1.000 inwoners, 2012 t/m 2025",
  unit: "per 1.000 inwoners",
  format: "rate",
  summary: "Lijngrafiek: woninginbraken per 1.000 inwoners in vijf districten en Oost-Nederland, 2012 t/m 2025.",
  ticks: yearTicks,
  series: [
    ...DISTRICTS.map(([code, name, , rates]) => lineSeries(code, name, "series", rates, code)),
    lineSeries(
      "RE02",
      "Oost-Nederland",
      "benchmark",
      [4.98, 4.73, 3.46, 2.96, 3.01, 2.32, 1.9, 1.88, 1.53, 1.21, 1.25, 1.07, 1.14, 1.1],
    ),
  ],
  annotations: [],
  baseline: 0,
};

/** Months of a year beside earlier years, simulated, with the rest of the year estimated. */
export const monthLines: LineSpec = {
  ...base,
  kind: "line",
  id: "month-lines",
  title: "2025 loopt onder 2024",
  subtitle: "Opgeteld per maand, 2023 t/m augustus 2025",
  format: "count",
  provenance: "simulated",
  summary: "Lijngrafiek: opgetelde aantallen per maand, 2025 tegenover 2023 en 2024.",
  ticks: ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"].map((label, index) => ({
    at: `2025-${String(index + 1).padStart(2, "0")}`,
    label,
  })),
  series: [
    monthSeries("2023", "context", [381, 714, 972, 1189, 1414, 1602, 1813, 2047, 2284, 2547, 2845, 3544]),
    monthSeries("2024", "context", [413, 740, 1078, 1371, 1653, 1925, 2207, 2509, 2728, 3046, 3412, 3807]),
    {
      ...monthSeries("2025", "focus", [410, 711, 941, 1162, 1401, 1626, 1860, 2296, 2550, 2860, 3200, 3605]),
      points: [410, 711, 941, 1162, 1401, 1626, 1860, 2296, 2550, 2860, 3200, 3605].map(
        (value, index): ChartPoint => ({
          at: `2025-${String(index + 1).padStart(2, "0")}`,
          value,
          status: index < 8 ? "provisional" : "estimated",
          ...(index === 7 ? { emphasis: true, label: "t/m aug 2.296" } : {}),
          ...(index === 11 ? { interval: { low: 3104, high: 4105, level: 0.95 } } : {}),
        }),
      ),
    },
  ],
  annotations: [],
  baseline: 0,
};

function monthSeries(id: string, role: ChartSeries["role"], values: readonly number[]): ChartSeries {
  return {
    id,
    label: id,
    role,
    points: values.map((value, index) => ({
      at: `2025-${String(index + 1).padStart(2, "0")}`,
      value,
      status: "observed",
    })),
  };
}

/** An index with a break in registration and a year without a figure. */
export const indexWithBreak: LineSpec = {
  ...base,
  kind: "line",
  id: "index-with-break",
  title: "Drugshandel rond het begin van 2015",
  subtitle: "Index, 2015 = 100",
  unit: "index, 2015 = 100",
  format: "index",
  summary: "Lijngrafiek: index van drugshandel, 2012 t/m 2025.",
  ticks: yearTicks,
  series: [
    {
      id: "unit",
      label: "Oost-Nederland",
      role: "focus",
      identity: { kind: "unit" },
      points: yearPoints([105, 106, 109, 100, 98, 96, 104, 128, 0, 118, 116, 118, 117, 127], ["2015", "2018"]).map(
        (point): ChartPoint =>
          point.at === "2020" ? { at: "2020", status: "missing", missing: "niet gepubliceerd" } : point,
      ),
    },
  ],
  annotations: [{ at: "2018-07", text: "Trendbreuk juli 2018: registratie veranderd", kind: "break" }],
  baseline: 100,
  highlight: { from: "2015", to: "2018", label: "strategie 2015–2018" },
};

/** Five districts on one scale, the last year estimated. */
export const districtPanels: MultiplesSpec = {
  ...base,
  kind: "multiples",
  id: "district-panels",
  title: "De vijf districten zijn naar elkaar toe gegroeid; Gelderland-Zuid daalde het sterkst",
  subtitle: "Woninginbraken per 1.000 inwoners, alle districten op één schaal; grijs zijn de andere vier.",
  unit: "per 1.000 inwoners",
  format: "rate",
  summary: "Vijf lijngrafieken op één schaal: woninginbraken per 1.000 inwoners per district, 2012 t/m 2025.",
  ticks: yearTicks.map((tick) => (tick.at === "2025" ? { ...tick, label: "2025" } : tick)),
  panels: DISTRICTS.map(([code, name, note, rates]) => {
    const series = lineSeries(code, name, "focus", rates, code);
    return {
      id: code,
      title: name,
      note,
      series: {
        ...series,
        points: series.points.map(
          (point): ChartPoint => (point.at === "2025" ? { ...point, status: "estimated" } : point),
        ),
      },
    };
  }),
  annotations: [],
};

/** Sixty municipalities with intervals; nine of them differ from the mean. */
export const ranking: DotIntervalSpec = {
  ...base,
  kind: "dot-interval",
  id: "ranking",
  title: "Zes gemeenten liggen aantoonbaar boven het gemiddelde, drie eronder",
  subtitle: "Woninginbraken per 1.000 inwoners met 95 %-interval, 2024",
  unit: "per 1.000 inwoners",
  format: "rate",
  summary: "Ranglijst van zestig gemeenten naar woninginbraken per 1.000 inwoners in 2024.",
  reference: { value: 1.14, label: "Oost-Nederland 1,14" },
  key: DISTRICTS.map(([code, label]) => ({ identity: { kind: "district", code: `district/${code}` }, label })),
  rows: RANKING.map(([label, district, detail, value, low, high, distinguishable], index) => ({
    id: label,
    label,
    rank: String(index + 1),
    detail,
    value,
    interval: { low, high, level: 0.95 },
    identity: { kind: "district", code: `district/${district}` },
    distinguishable,
  })),
};

/** The line of a row of the first page. */
export const prioritySparkline: SparklineSpec = {
  ...base,
  kind: "sparkline",
  id: "priority-sparkline",
  title: "Woninginbraken",
  subtitle: "Oost-Nederland",
  format: "count",
  summary: "Woninginbraak per jaar in Oost-Nederland, 2012 t/m 2025: van 15.485 naar 3.680.",
  ticks: yearTicks,
  series: {
    id: "unit",
    label: "Oost-Nederland",
    role: "focus",
    identity: { kind: "unit" },
    points: yearPoints(BURGLARIES, ["2015", "2018"]),
  },
  highlight: { from: "2015", to: "2018", label: "strategie 2015–2018" },
};

/** A national series that ends two years before the axis does. */
export const earlySparkline: SparklineSpec = {
  ...prioritySparkline,
  id: "early-sparkline",
  title: "Mensen met verward gedrag",
  series: {
    id: "country",
    label: "Nederland",
    role: "focus",
    identity: { kind: "country" },
    points: yearPoints(
      [44571, 50000, 58000, 66030, 74000, 82000, 90628, 99000, 116000, 128000, 136000, 141724],
      ["2015", "2018"],
    ),
  },
};

/** Without labels, as in a table of offences. */
export const tableSparkline: SparklineSpec = {
  ...base,
  kind: "sparkline",
  id: "table-sparkline",
  title: "Woninginbraak",
  subtitle: "Oost-Nederland",
  format: "count",
  summary: "2012 t/m 2025",
  ticks: yearTicks,
  series: { id: "unit", label: "Oost-Nederland", role: "focus", points: yearPoints(BURGLARIES) },
};

/** A signal: the last year stands out. */
export const signalSparkline: SparklineSpec = {
  ...tableSparkline,
  id: "signal-sparkline",
  series: {
    ...tableSparkline.series,
    points: yearPoints([300, 290, 240, 262, 228, 214, 196, 204, 195, 190, 176, 196, 178, 285], ["2025"]),
  },
};
