/** Simulated and reconstructed figures as files: a StatLine pivot, and the network's own template. */

import { classification, indicatorId, offenceCode } from "../../src/domain/indicator.ts";
import type { RegionCode } from "../../src/domain/region.ts";
import type { Reference } from "../../src/reference/reference.ts";
import type { ReconstructedCell } from "./reconstruct-review.ts";
import type { Simulation } from "./simulate-months.ts";

const WORDS = {
  crime: { classification: "police_crime", head: "Soort misdrijf", topic: "Geregistreerde misdrijven" },
  nuisance: { classification: "police_nuisance", head: "Overlast", topic: "Geregistreerde overlast" },
} as const;

const MONTHS = [
  ...["januari", "februari", "maart", "april", "mei", "juni"],
  ...["juli", "augustus", "september", "oktober", "november", "december"],
];

/**
 * The layout in which StatLine prints a cross table: kinds and municipalities in the rows, months in the columns. It is a
 * twentieth of the size of the long layout. Title and preamble say that the figures are simulated.
 */
export function toPivot(
  { dimension, years, series }: Simulation,
  reference: Reference,
  lines: { readonly title: string; readonly preamble: string; readonly source: string },
): string {
  const { head, topic } = WORDS[dimension];
  const periods = years.flatMap((year) => MONTHS.map((name) => `${year} ${name}`));
  const rows = [
    [lines.title],
    [lines.preamble],
    [""],
    ["", "Onderwerp", ...periods.map(() => topic)],
    ["", "Perioden", ...periods],
    [head, "Regio's", ...periods.map(() => "aantal")],
    ...series.map(({ code, region, counts }) => [
      typeTitle(reference, dimension, code),
      regionName(reference, region),
      ...counts.map(String),
    ]),
    [`Bron: ${lines.source}`],
  ];
  return `\uFEFF${rows.map((row) => row.map((field) => `"${field}"`).join(";")).join("\n")}\n`;
}

/** Titles of offences carry their code, those of nuisance do not. */
function typeTitle({ offenceTypes }: Reference, dimension: Simulation["dimension"], code: string): string {
  const inClassification = classification(WORDS[dimension].classification);
  const knownCode = offenceCode(code);
  const type = inClassification && knownCode && offenceTypes.get(indicatorId(inClassification, knownCode));
  if (!type?.title) throw new RangeError(`${code} has no title`);
  return dimension === "crime" ? `${code} ${type.title}` : type.title;
}

function regionName({ regions }: Reference, region: RegionCode): string {
  const found = regions.get(region);
  if (!found) throw new RangeError(`${region} is not in the reference data`);
  return found.name;
}

/** The own template, with a note on every row that this is no observation. */
export function toTemplate(cells: readonly ReconstructedCell[]): string {
  const head = "classification;indicator;region;period;value;unit;status;note";
  const rows = cells.map(
    ({ code, region, period, count }) =>
      `strategy_review;${code};${region};${period};${count};aantal;;rekenvoorbeeld, geen waarneming`,
  );
  return `${[head, ...rows].join("\n")}\n`;
}
