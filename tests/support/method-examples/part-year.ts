/** Examples of chapter 9: a year of which a part is known. */

import { twoSidedT } from "../../../src/analysis/distributions.ts";
import { backTest } from "../../../src/analysis/part-year/back-test.ts";
import { type EstimatingMethod, estimateYear } from "../../../src/analysis/part-year/estimate-year.ts";
import { total, type YearEstimate } from "../../../src/analysis/part-year/part-year.ts";
import { runRate } from "../../../src/analysis/part-year/run-rate.ts";
import { seasonalShare } from "../../../src/analysis/part-year/seasonal.ts";
import { rolling12Window, samePeriodWindow } from "../../../src/analysis/part-year/windows.ts";
import { nationalPartYear } from "../part-years.ts";
import { count, known, nl, percent, type WorkedExamples } from "./worked-example.ts";

const TABLE_ORDER: readonly EstimatingMethod[] = ["seasonal", "calendar", "days", "carry-forward"];
const burglary = await nationalPartYear("1.1.1", 2018, 8);

function estimateBy(method: EstimatingMethod): Extract<YearEstimate, { kind: "estimate" }> {
  const estimate = estimateYear(method, burglary);
  if (estimate.kind === "none") throw new TypeError(estimate.reason);
  return estimate;
}

const windowOf = (months: ReturnType<typeof samePeriodWindow>): number =>
  total(months.map((period) => count("NL01", period)));

export const PART_YEAR_EXAMPLES: WorkedExamples = {
  "acht maanden van 2018": () => {
    const [before, after] = [count("NL01", 2015), count("NL01", 2018)];
    const estimates = TABLE_ORDER.map((method) => estimateBy(method).value);
    const windows = [samePeriodWindow, rolling12Window].map((window) =>
      [2018, 2015].map((year) => windowOf(window(year, 8))),
    );
    return {
      given: "2015 2018",
      computed: [
        nl(total(burglary.known)),
        ...estimates.flatMap((value) => [nl(value), nl(before), percent(value / before - 1)]),
        ...windows.flatMap(([now = 0, then = 0]) => [nl(now), nl(then), percent(now / then - 1)]),
        ...[nl(after), percent(after / before - 1), nl(100 * (1 - estimateBy("calendar").value / after), 1)],
      ],
    };
  },
  "naar seizoen": () => {
    const years = burglary.history.slice(-5);
    const { share, deviation } = known(seasonalShare(years, 8));
    const { value, interval, relativeVariance } = estimateBy("seasonal");
    const first = years.map(({ counts }) => total(counts.slice(0, 8)));
    const shares = years.map(({ counts }, at) => (first[at] ?? 0) / total(counts));
    return {
      given: "2013 2017",
      computed: [
        ...[
          nl(total(first)),
          nl(total(years.map(({ counts }) => total(counts)))),
          nl(share, 3),
          nl(total(burglary.known)),
        ],
        ...[nl(value), nl(Math.min(...shares), 3), nl(Math.max(...shares), 3), nl(deviation, 4)],
        ...[nl(value * Math.sqrt(known(relativeVariance))), nl(twoSidedT(0.95, 4), 3)],
        ...[nl(known(interval).low), nl(known(interval).high)],
      ],
    };
  },
  "het interval van ‘naar maanden’": () => {
    const { value, interval } = estimateBy("calendar");
    const errors = burglary.history
      .slice(-5)
      .map(({ counts }) => Math.log(total(counts) / ((total(counts.slice(0, 8)) * 12) / 8)));
    return {
      given: "2013 2017",
      computed: [...errors.map((error) => nl(error, 3)), nl(value), nl(known(interval).low), nl(known(interval).high)],
    };
  },
  "de gemiddelde fout na acht maanden": async () => {
    const tests = await Promise.all(
      ["1.1.1", "1.2.3", "1.4.5"].map(async (code) => backTest(await nationalPartYear(code, 2020, 8))),
    );
    const errorsOf = (method: EstimatingMethod): readonly string[] =>
      tests.map(({ rows }) => nl(100 * known(rows.find((row) => row.method === method)).meanAbsoluteError, 2));
    return { given: "2015 2019", computed: [...errorsOf("seasonal"), ...errorsOf("calendar")] };
  },
  "ten hoogste 40.000": () => {
    const found = runRate(burglary, 40_000);
    if (found.standing !== "open") throw new TypeError(`another standing: ${found.standing}`);
    const { low, high } = known(estimateBy("seasonal").interval);
    return {
      given: "2018",
      computed: [nl(found.counted), nl(found.remaining), nl(known(found.expected)), nl(low), nl(high)],
    };
  },
};
