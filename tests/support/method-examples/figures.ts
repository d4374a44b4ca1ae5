/** Examples of chapters 2 to 5: figures, denominators, rates and intervals. */

import { denominatorAt } from "../../../src/analysis/denominator.ts";
import { figureAt } from "../../../src/analysis/figure.ts";
import { indexNumber } from "../../../src/analysis/index-number.ts";
import { byarInterval, wilsonInterval } from "../../../src/analysis/intervals.ts";
import { rateAt } from "../../../src/analysis/rate.ts";
import { rollingMeans, rollingSums } from "../../../src/analysis/rolling.ts";
import { seriesOf } from "../../../src/analysis/series.ts";
import { trend } from "../../../src/analysis/trend.ts";
import { month, monthsIn, printPeriod, year } from "../../../src/domain/period.ts";
import { POLICE_UNIT } from "../../../src/domain/region.ts";
import { indicator, knownValue, region } from "../dataset.ts";
import { change, count, known, nl, percent, published, type WorkedExamples } from "./worked-example.ts";

const burglary = indicator("police_crime:1.1.1");
const BERG_EN_DAL = region("GM1945");
/** Groesbeek, Ubbergen and Millingen aan de Rijn. */
const FORMER_PARTS = ["GM0241", "GM0282", "GM0265"];

const people = (area: string, inYear: number): number =>
  knownValue(denominatorAt(published, "inhabitants", region(area), inYear));
const dwellings = (inYear: number): number => knownValue(denominatorAt(published, "dwellings", BERG_EN_DAL, inYear));
const rateOfUnit = rateAt(published, { indicator: burglary, region: POLICE_UNIT, period: year(2018), per: "per1000" });

export const FIGURE_EXAMPLES: WorkedExamples = {
  "een som van gemeenten": () => ({
    given: "2018",
    computed: [nl(published.reference.regions.membersOf(POLICE_UNIT).length), nl(count("RE02", 2018))],
  }),
  "een herindeling": () => ({
    given: "2014",
    computed: [
      ...FORMER_PARTS.map((code) => nl(known(published.reference.denominators.inhabitants(region(code), 2014)))),
      nl(people("GM1945", 2014)),
    ],
  }),
  "van standen naar een jaargemiddelde": () => {
    // The two counts at the end of a year are those of CBS table 37230ned; the average of the year comes with the app.
    const average = people("GM0153", 2014);
    if (Math.round((158_586 + 158_553) / 2) !== average) throw new TypeError(`another average: ${average}`);
    return { given: "2013 2014 158.586 158.553", computed: [nl(average)] };
  },
  "woningen tussen twee jaren": () => ({
    given: "2021 2024 2026 3 5",
    computed: [nl(dwellings(2021)), nl(dwellings(2026)), nl(dwellings(2024), 1)],
  }),
  "per dag": () => {
    const [from, to] = [2019, 2020].map((inYear) => count("RE02", inYear)) as [number, number];
    const perDay = trend(published, {
      indicator: burglary,
      region: POLICE_UNIT,
      from: year(2019),
      to: year(2020),
      method: "auto",
      measure: "per-day",
    });
    return {
      given: "2019 2020 365 366 1",
      computed: [
        ...[nl(from), nl(to), nl(knownValue(perDay.from.figure), 1), nl(knownValue(perDay.to.figure), 1)],
        ...[percent(change("RE02", 2019, 2020).change?.fraction), percent(perDay.change?.fraction)],
      ],
    };
  },
  "per 1.000 inwoners": () => {
    const query = { indicator: burglary, region: BERG_EN_DAL, period: year(2014), per: "per1000" as const };
    const { rate, count: counted, denominator } = rateAt(published, query);
    return {
      given: "2014 1.000",
      computed: [nl(knownValue(counted)), nl(knownValue(denominator)), nl(knownValue(rate), 3)],
    };
  },
  "een index": () => {
    const of = (inYear: number) =>
      figureAt(published, { indicator: burglary, region: POLICE_UNIT, period: year(inYear) });
    return {
      given: "2015 2018 100",
      computed: [nl(count("RE02", 2015)), nl(count("RE02", 2018)), nl(knownValue(indexNumber(of(2018), of(2015))), 1)],
    };
  },
  "twaalf maanden samen": () => {
    const months = seriesOf(published, { indicator: burglary, region: region("NL01"), kind: "month" }).flatMap(
      ({ period, figure }) => (period.kind === "month" ? [{ period, figure }] : []),
    );
    const at = (points: ReturnType<typeof rollingSums>): number =>
      knownValue(known(points.find(({ period }) => printPeriod(period) === printPeriod(month(2018, 8)))).figure);
    return { given: "2018", computed: [nl(at(rollingSums(months, 12))), nl(at(rollingMeans(months, 12)))] };
  },
  "het interval van een aantal": () => {
    const druten = count("GM0225", 2023);
    const { low, high } = byarInterval(druten);
    const rate = knownValue(rateOfUnit.rate);
    return {
      given: "2023 2018 1.000",
      computed: [
        ...[nl(druten), nl(low, 1), nl(high, 1), nl(low), nl(high), nl(count("RE02", 2018))],
        ...[rate, known(rateOfUnit.interval).low, known(rateOfUnit.interval).high].map((value) => nl(value, 2)),
      ],
    };
  },
  "het interval van een klein aantal": () => {
    const rozendaal = count("GM0277", 2023);
    const { low, high } = byarInterval(rozendaal);
    return { given: "2023", computed: [nl(rozendaal), nl(low, 1), nl(high, 1)] };
  },
  "het interval van een aandeel": () => {
    const whole = count("NL01", 2018);
    const part = monthsIn(year(2018))
      .slice(0, 8)
      .reduce((sum, period) => sum + count("NL01", period), 0);
    const { low, high } = wilsonInterval(part, whole);
    return {
      given: "2018",
      computed: [nl(whole), nl(part), ...[part / whole, low, high].map((share) => nl(100 * share, 1))],
    };
  },
};
