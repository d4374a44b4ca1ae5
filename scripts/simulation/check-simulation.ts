/** Facts about the simulated and reconstructed publications: named so, whole, and adding up to what they stand on. */

import { type Observation, observationAt } from "../../src/domain/observation.ts";
import { month, monthsBetween, periodCode } from "../../src/domain/period.ts";
import { POLICE_UNIT } from "../../src/domain/region.ts";
import { readSheet } from "../../src/ingest/read-sheet.ts";
import { recognise } from "../../src/ingest/recognise.ts";
import type { JsonObject } from "../../src/reference/read-json.ts";
import { type Check, listed, type Problem, repeated } from "../reference/check.ts";
import { type Files, textOf } from "../reference/files.ts";
import { publications, referenceOf } from "../reference/tables.ts";
import { sumOf } from "./apportion.ts";
import { type Published, readPublished } from "./published.ts";
import { unitShare } from "./simulate-months.ts";
import { FIRST_SCREEN_BYTES, fetchedSizes, REPOSITORY_BYTES } from "./sizes.ts";

const INDEX = "publications/index.json";
const OFFENCES = "simulated-offences.csv";
const pathOf = (file: string): string => `publications/${file}`;

function filesOf(data: Files, provenance: "simulated" | "reconstruction"): readonly string[] {
  return publications(data)
    .filter((entry) => entry.text("provenance") === provenance)
    .map((entry) => entry.text("file"));
}

/** Observations of a publication as the app reads it. */
function observationsOf(data: Files, file: string): readonly Observation[] {
  const recognised = recognise(readSheet(textOf(data, pathOf(file)).replace(/^\uFEFF/, "")), referenceOf(data));
  if (recognised.kind === "refused") throw new Error(`${pathOf(file)}: refused as ${recognised.as}`);
  const { observations } = recognised.recognition.read(referenceOf(data), file);
  return Array.from({ length: observations.length }, (_, row) => observationAt(observations, row));
}

const provenanceIsNamed: Check = {
  name: "provenance-is-named",
  sentence:
    "Files of figures that are not real are called so in their name and in their text, and have no edition date; real ones are not.",
  run: (data) => publications(data).flatMap((entry) => namingProblems(data, entry)),
};

function namingProblems(data: Files, entry: JsonObject): readonly Problem[] {
  const [file, provenance] = [entry.text("file"), entry.text("provenance")];
  const text = textOf(data, pathOf(file));
  const [title = "", ...rows] = text.trimEnd().split("\n");
  const problem = (said: string): Problem => ({ file: INDEX, problem: `${file} is ${provenance}, but ${said}.` });
  const named = /^(simulated|reconstruction)-/.exec(file)?.[1] ?? "real";
  const called = {
    real: !/gesimuleerd|rekenvoorbeeld/i.test(text),
    simulated: /gesimuleerd/i.test(title),
    reconstruction: rows.every((row) => row.endsWith(";rekenvoorbeeld, geen waarneming")),
  };
  const isCalled = provenance === "real" || provenance === "simulated" || provenance === "reconstruction";
  return [
    ...(named === provenance ? [] : [problem("its name says another thing")]),
    ...(isCalled && called[provenance] ? [] : [problem("its text does not say so")]),
    ...(provenance === "real" || entry.optionalText("editionDate") === undefined
      ? []
      : [problem("has an edition date")]),
  ];
}

const simulatedIsWhole: Check = {
  name: "simulated-is-whole",
  sentence:
    "Simulated files hold every municipality, kind and month of their years once, as whole numbers of nought or more, and no total.",
  run: (data) => filesOf(data, "simulated").flatMap((file) => wholenessProblems(data, file)),
};

function wholenessProblems(data: Files, file: string): readonly Problem[] {
  const { regions } = referenceOf(data);
  const observations = observationsOf(data, file);
  const codes = [...new Set(observations.map(({ code }) => code))];
  const yearsHeld = [...new Set(observations.map(({ period }) => Number(period.slice(0, 4))))];
  const months = monthsBetween(month(Math.min(...yearsHeld), 1), month(Math.max(...yearsHeld), 12)).map(periodCode);
  const found = observations.map(({ code, region, period }) => `${code} ${region} ${period}`);
  const present = new Set(found);
  const wanted = codes.flatMap((code) =>
    regions.membersOf(POLICE_UNIT).flatMap((region) => months.map((period): string => `${code} ${region} ${period}`)),
  );
  const absent = wanted.filter((key) => !present.has(key));
  const odd = observations.filter(({ value }) => value === undefined || value < 0 || !Number.isInteger(value));
  return [
    ...problemOf(file, "missing", absent),
    ...problemOf(file, "twice", repeated(found)),
    ...(found.length > wanted.length
      ? [{ file: pathOf(file), problem: "there are cells that are not expected." }]
      : []),
    ...problemOf(
      file,
      "no whole number",
      odd.map(({ code, region, period }) => `${code} ${region} ${period}`),
    ),
    ...(codes.some((code) => code === "0.0.0") ? [{ file: pathOf(file), problem: "there is a total." }] : []),
  ];
}

function problemOf(file: string, kind: string, keys: readonly string[]): readonly Problem[] {
  if (keys.length === 0) return [];
  return [{ file: pathOf(file), problem: `${keys.length} cells are ${kind}: ${listed(keys)}.` }];
}

const simulatedYearsArePublished: Check = {
  name: "simulated-years-are-published",
  sentence: "The simulated months of each municipality, offence and year add up to the year of 47018NED.",
  run: (data) => {
    const { municipalYears, municipalities } = readPublished(data);
    const sums = sumsBy(
      observationsOf(data, OFFENCES),
      ({ code, region, period }) => `${code} ${region} ${yearOf(period)}`,
    );
    const different = municipalYears.codes.flatMap((code) =>
      municipalities.flatMap((region) =>
        municipalYears.years.flatMap((year) => {
          const key = `${code} ${region} ${year}`;
          return sums.get(key) === municipalYears.count(code, region, year) ? [] : [key];
        }),
      ),
    );
    return problemOf(OFFENCES, "not the published year", different);
  },
};

const simulatedSharesAddUp: Check = {
  name: "simulated-shares-add-up",
  sentence:
    "Simulated kinds without municipal years add up, over the municipalities, to the national year in proportion to inhabitants.",
  run: (data) => {
    const published = readPublished(data);
    return filesOf(data, "simulated")
      .filter((file) => file !== OFFENCES)
      .flatMap((file) => shareProblems(published, file, observationsOf(data, file)));
  },
};

function shareProblems(published: Published, file: string, observations: readonly Observation[]): readonly Problem[] {
  const sums = sumsBy(
    observations,
    ({ classification, code, period }) => `${classification}:${code} ${yearOf(period)}`,
  );
  const different = [...sums].flatMap(([key, sum]) => {
    const [, inClassification = "", code = "", year = ""] = /^([^:]*):(\S+) (\d+)$/.exec(key) ?? [];
    const months = published.nationalMonths(code, Number(year));
    const national =
      inClassification === "police_nuisance" ? published.nationalNuisance(code, Number(year)) : months && sumOf(months);
    return national !== undefined && unitShare(published, Number(year), national) === sum ? [] : [key];
  });
  return problemOf(file, "not the share of the unit", different);
}

const yearOf = (period: string): string => period.slice(0, 4);

function sumsBy(
  observations: readonly Observation[],
  keyOf: (observation: Observation) => string,
): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const observation of observations) {
    const key = keyOf(observation);
    sums.set(key, (sums.get(key) ?? 0) + (observation.value ?? 0));
  }
  return sums;
}

const reconstructionHoldsTheClaims: Check = {
  name: "reconstruction-holds-the-claims",
  sentence:
    "The reconstruction has each district and month of January 2012–August 2018, and × 12/8 it gives each published claim.",
  run: (data) =>
    filesOf(data, "reconstruction").flatMap((file) => {
      const observations = observationsOf(data, file);
      const { strategies, regions } = referenceOf(data);
      const claims = strategies.flatMap((strategy) => strategy.claims).filter(({ indicator }) => isReview(indicator));
      const months = monthsBetween(month(2012, 1), month(2018, 8)).map(periodCode);
      return claims.flatMap(({ indicator, holdsBetween: [low, high] }): readonly Problem[] => {
        const own = observations.filter((each) => `${each.classification}:${each.code}` === indicator);
        const cells = new Set(own.map(({ region, period }) => `${region} ${period}`));
        const wanted = regions.districts.flatMap(({ code }) => months.map((period) => `${code} ${period}`));
        const isWhole = own.length === wanted.length && wanted.every((key) => cells.has(key));
        const of = (year: number): number =>
          sumOf(own.filter(({ period }) => yearOf(period) === String(year)).map(({ value }) => value ?? 0));
        const change = (of(2018) * 12) / 8 / of(2015) - 1;
        return [
          ...(isWhole ? [] : [{ file: pathOf(file), problem: `${indicator} is not whole.` }]),
          ...(change >= low && change <= high
            ? []
            : [
                {
                  file: pathOf(file),
                  problem: `${indicator} changes by ${change.toFixed(4)}, outside ${low} to ${high}.`,
                },
              ]),
        ];
      });
    }),
};

function isReview(indicator: string): boolean {
  return indicator.startsWith("strategy_review:");
}

const publicationsFit: Check = {
  name: "publications-fit",
  sentence:
    "What the app fetches before its first screen is at most 1.5 MB gzip, and the publications are at most 8 MB.",
  run: (data) => {
    const sizes = fetchedSizes(data);
    const gzip = sumOf(sizes.map((size) => size.gzip));
    const raw = sumOf(sizes.filter(({ path }) => path.startsWith("publications/")).map((size) => size.raw));
    return [
      ...(gzip <= FIRST_SCREEN_BYTES ? [] : [{ file: INDEX, problem: `the first screen fetches ${gzip} bytes.` }]),
      ...(raw <= REPOSITORY_BYTES ? [] : [{ file: INDEX, problem: `the publications are ${raw} bytes.` }]),
    ];
  },
};

/** Everything about figures that are not real. */
export const SIMULATION_CHECKS: readonly Check[] = [
  provenanceIsNamed,
  simulatedIsWhole,
  simulatedYearsArePublished,
  simulatedSharesAddUp,
  reconstructionHoldsTheClaims,
  publicationsFit,
];
