/** Examples of chapters 15 to 17: months that differ, counts of a new file that jump, and counts that are too small to tell. */

import type { CountRow, CountTable } from "../../../src/analysis/disclosure/count-table.ts";
import { suppressCells } from "../../../src/analysis/disclosure/suppress-cells.ts";
import { digestOf } from "../../../src/analysis/signals/digest.ts";
import { municipalMonths } from "../../../src/analysis/signals/municipal-months.ts";
import { usualMonths } from "../../../src/analysis/signals/usual-months.ts";
import { differenceScore } from "../../../src/analysis/tests/difference-score.ts";
import { everyPublicationContext, indicator, region } from "../dataset.ts";
import { count, known, nl, published, type WorkedExamples } from "./worked-example.ts";

const NIJMEGEN = "GM0268";
const SHEDS = "police_crime:1.1.2";
/** The smallest own count that is told, unless a person sets another. */
const THRESHOLD = 5;

export const WATCHING_EXAMPLES: WorkedExamples = {
  "Nijmegen, schuren en garages": async () => {
    const months = known(municipalMonths(await everyPublicationContext()));
    const signal = known(
      digestOf(months.series).signals.find(({ place, indicator: id }) => place === NIJMEGEN && id === SHEDS),
    );
    const years = [2022, 2023, 2024, 2025].map((each) => count(NIJMEGEN, each, SHEDS));
    if (signal.window.observed !== years.at(-1) || signal.window.pValue > 1e-9) throw new TypeError("another signal");
    return {
      given: "2022 2023 2024 2025",
      computed: [
        ...years.map((value) => nl(value)),
        ...[nl(years.reduce((sum, value) => sum + value, 0)), nl(signal.window.expected, 1), nl(signal.phi, 2)],
      ],
    };
  },
  "vernieling in Nederland": () => {
    const found = usualMonths(published, { indicator: indicator("police_crime:2.2.1"), region: region("NL01") });
    if (typeof found === "string") throw new TypeError(found);
    const november = known(found.months.find(({ month }) => month.year === 2020 && month.month === 11));
    const outside = found.months.filter(({ rules }) => rules.includes("outside"));
    const [first, last] = [found.base.first, known(found.months.at(-1)).month];
    return {
      given: "2020",
      computed: [
        ...[String(first.year), String(found.base.last.year), nl(november.figure.value), nl(november.expected)],
        ...[nl(november.low), nl(november.high), nl(found.months.length), String(last.year), nl(outside.length)],
      ],
    };
  },
  "een sprong": () => {
    const [before, now] = [count("GM0225", 2022), count("GM0225", 2023)];
    return {
      given: "2022 2023 1 3 6 440",
      computed: [
        ...[nl(before), nl(now), nl(differenceScore(before, now), 1), nl(differenceScore(3, 6), 1)],
        nl(differenceScore(now, 440), 1),
      ],
    };
  },
  "een klein aantal dat niet te herleiden is": () => {
    const areas = ["GM0277", "GM0221", "GM0226", "GM0279", "GM0293"];
    const counts = areas.map((area) => count(area, 2022));
    const [small = 0, second = 0, third = 0, ...open] = counts;
    const sum = counts.reduce((total, value) => total + value, 0);
    const ofThree = small + second + third;
    const suppressed = suppressCells(ownCounts(areas, counts), THRESHOLD);
    if ([...suppressed.keys()].join() !== areas.slice(0, 3).join()) throw new TypeError("other areas are suppressed");
    const ofTwo = small + second;
    return {
      given: "2022 5",
      computed: [
        ...counts.map((value) => nl(value)),
        ...[sum, third, ...open, ofTwo, ofTwo - (THRESHOLD - 1), ofTwo - 1, ofThree].map((value) => nl(value)),
      ],
    };
  },
};

/** A year of areas with their sum, as a person would have loaded it. */
function ownCounts(areas: readonly string[], counts: readonly number[]): CountTable {
  const rowOf = (area: string, value: number, parent: string | undefined): CountRow => ({
    area,
    parent,
    whole: { value, isRestricted: true },
    parts: [],
  });
  const total = counts.reduce((sum, value) => sum + value, 0);
  const rows = [
    rowOf("together", total, undefined),
    ...areas.map((area, at) => rowOf(area, counts[at] ?? 0, "together")),
  ];
  return { rows, parts: 0, isSumKnown: () => true };
}
