/** Dutch words of charts, figures and the parts they are made of. Sentences about data come with the data. */

/** Every mark that a figure can carry. `none`: there is no figure at all. */
export type MarkKind =
  | "observed"
  | "provisional"
  | "revised_provisional"
  | "estimated"
  | "simulated"
  | "reconstruction"
  | "suppressed"
  | "missing"
  | "none";

export const MARK_WORDS: Readonly<Record<MarkKind, string>> = {
  observed: "waargenomen",
  provisional: "voorlopig",
  revised_provisional: "nader voorlopig",
  estimated: "geschat",
  simulated: "gesimuleerd",
  reconstruction: "reconstructie",
  suppressed: "afgeschermd",
  missing: "onbekend",
  none: "geen cijfer",
};

export const FIGURE_WORDS = {
  showTable: "Tabel",
  showChart: "Grafiek",
  source: (text: string): string => (text.startsWith("Bron") ? text : `Bron: ${text}`),
  scrollable: (caption: string): string => `Schuifbare tabel: ${caption}`,
  chartFailed: "De grafiek kon niet worden getekend. De cijfers staan in de tabel.",
} as const;

export const CHART_WORDS = {
  estimated: "Geschat",
  counted: (count: string): string => `${count} geteld`,
  interval: (bounds: string, level: string): string => `${bounds} (${level})`,
  noFigure: "geen cijfer",
  detail: (count: string): string => `aantal: ${count}`,
  endsIn: (period: string): string => `in ${period}`,
} as const;
