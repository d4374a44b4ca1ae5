/** Examples of chapters 15 and 16: months that differ, and counts of a new file that jump. */

import { completeYears } from "../../../src/analysis/part-year/month-history.ts";
import { controlChart } from "../../../src/analysis/signals/control-chart.ts";
import { digestOf } from "../../../src/analysis/signals/digest.ts";
import { municipalMonths } from "../../../src/analysis/signals/municipal-months.ts";
import { seasonIndex } from "../../../src/analysis/signals/season-index.ts";
import { differenceScore } from "../../../src/analysis/tests/difference-score.ts";
import { everyPublicationContext, indicator, region } from "../dataset.ts";
import { count, known, nl, published, type WorkedExamples } from "./worked-example.ts";

const NIJMEGEN = "GM0268";
const SHEDS = "police_crime:1.1.2";

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
    const query = { indicator: indicator("police_crime:2.2.1"), region: region("NL01"), provenance: "real" as const };
    const years = completeYears(published, query, 2021);
    const index = known(
      seasonIndex(years.filter(({ year }) => year >= 2015 && year <= 2019).map(({ counts }) => counts)),
    );
    const months = years
      .filter(({ year }) => year >= 2018)
      .flatMap(({ counts }) => counts.map((value, at) => value / known(index[at])));
    const { centre, low, high, points } = known(controlChart(months));
    const later = points.slice(24);
    const outside = later.filter(({ rules }) => rules.includes("outside"));
    const highest = Math.max(...later.map(({ value }) => value));
    if (later[10]?.value !== highest) throw new TypeError("the highest month is not November 2020");
    return {
      given: "2015 2018 2019 2020 2021",
      computed: [nl(centre), nl(low), nl(high), nl(outside.length), nl(highest)],
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
};
