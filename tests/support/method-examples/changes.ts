/** Examples of chapters 6 to 8, 10, 11 and 14: changes, their tests, and how much counts vary. */

import { contributions } from "../../../src/analysis/contribution.ts";
import { independence } from "../../../src/analysis/model-fit.ts";
import { overdispersion } from "../../../src/analysis/overdispersion.ts";
import { completeYears } from "../../../src/analysis/part-year/month-history.ts";
import { differenceScore } from "../../../src/analysis/tests/difference-score.ts";
import { seasonalMannKendall } from "../../../src/analysis/tests/seasonal-mann-kendall.ts";
import { trend } from "../../../src/analysis/trend.ts";
import { month, year } from "../../../src/domain/period.ts";
import { POLICE_UNIT } from "../../../src/domain/region.ts";
import { indicator, region } from "../dataset.ts";
import { bounds, change, count, known, nl, percent, published, type WorkedExamples } from "./worked-example.ts";

const burglary = indicator("police_crime:1.1.1");
const DISTRICTS = ["ijsselland", "twente", "noord-en-oost-gelderland", "gelderland-midden", "gelderland-zuid"];

const phi = (code: string, area: string, uptoYear: number): number =>
  overdispersion(published, { indicator: indicator(code), region: region(area), uptoYear }).phi;

const nationalMonths = (first: number, last: number): readonly (readonly number[])[] =>
  completeYears(published, { indicator: burglary, region: region("NL01"), provenance: "real" }, last)
    .filter((each) => each.year >= first)
    .map((each) => each.counts);

export const CHANGE_EXAMPLES: WorkedExamples = {
  "verschil en verandering": () => {
    const { change: found } = change("RE02", 2015, 2018);
    return {
      given: "2015 2018 1",
      computed: [
        ...[nl(count("RE02", 2015)), nl(count("RE02", 2018))],
        ...[nl(known(found).absolute), percent(found?.fraction)],
      ],
    };
  },
  "de bijdrage van een district": () => {
    const parts = DISTRICTS.map((name) => ({
      part: name,
      absolute: count(`district/${name}`, 2018) - count(`district/${name}`, 2015),
    }));
    const { parts: found, whole, rest } = contributions(parts, count("RE02", 2018) - count("RE02", 2015));
    if (rest !== 0) throw new TypeError("districts do not add up");
    const own = known(found.find(({ part }) => part === "noord-en-oost-gelderland"));
    const counted = [2015, 2018].map((each) => nl(count("district/noord-en-oost-gelderland", each)));
    return { given: "2015 2018", computed: [...counted, nl(own.absolute), nl(whole), percent(own.share)] };
  },
  "een daling die vaststaat": () => {
    const found = change("RE02", 2015, 2018);
    const [from, to] = [count("RE02", 2015), count("RE02", 2018)];
    const interval = known(found.change?.interval);
    const root = Math.sqrt(known(found.change).phi * (1 / from + 1 / to));
    return {
      given: "2015 2018",
      computed: [
        ...[nl(from), nl(to), nl(known(found.change).phi, 2), nl(to / from, 3), nl(root, 4)],
        ...[nl(1 + interval.low, 3), nl(1 + interval.high, 3), nl(-100 * known(found.change?.fraction), 1)],
        ...bounds(found),
      ],
    };
  },
  "een daling die niet vaststaat": () => {
    const found = change("GM0153", 2022, 2023);
    if (found.verdict !== "no_demonstrable_change") throw new TypeError(`another verdict: ${found.verdict}`);
    return {
      given: "2022 2023 0",
      computed: [
        ...[nl(count("GM0153", 2022)), nl(count("GM0153", 2023)), percent(found.change?.fraction)],
        ...[nl(known(found.change).phi, 2), ...bounds(found)],
      ],
    };
  },
  "een stijging in een kleine gemeente": () => {
    const found = change("GM0225", 2022, 2023);
    if (found.verdict !== "rose") throw new TypeError(`another verdict: ${found.verdict}`);
    const [from, to] = [count("GM0225", 2022), count("GM0225", 2023)];
    const spread = known(found.change).phi;
    return {
      given: "2022 2023",
      computed: [
        ...[nl(from), nl(to), nl(from + to), nl(spread, 2), nl((0.5 * (from + to)) / (spread - 1), 1)],
        nl(known(found.change?.pValue), 3),
      ],
    };
  },
  "te weinig om iets te zeggen": () => {
    const found = change("GM0277", 2022, 2023);
    if (found.verdict !== "too_little_data") throw new TypeError(`another verdict: ${found.verdict}`);
    return {
      given: "2022 2023",
      computed: [
        ...[nl(count("GM0277", 2022)), nl(count("GM0277", 2023))],
        nl(100 * known(found.change?.interval).low),
      ],
    };
  },
  "een geschat jaar vergelijken": () => {
    const found = trend(published, {
      indicator: burglary,
      region: region("NL01"),
      from: year(2015),
      to: year(2018),
      asOf: month(2018, 8),
      method: "seasonal",
      measure: "count",
    });
    const { interval, fraction, phi: spread } = known(found.change);
    const from = count("NL01", 2015);
    const total = (1 + known(fraction)) * from;
    const ofCount = spread / from;
    const root = Math.log((1 + known(interval).high) / (1 + known(interval).low)) / (2 * 1.959964);
    return {
      given: "2015 2018",
      computed: [
        ...[nl(from), nl(total), nl(root ** 2 - ofCount, 6), nl(ofCount, 6), nl(root, 4)],
        ...[percent(fraction), ...bounds(found)],
      ],
    };
  },
  "E-toets en verschilscore": () => {
    const { change: found } = change("GM0153", 2022, 2023);
    const [from, to] = [count("GM0153", 2022), count("GM0153", 2023)];
    return {
      given: "",
      computed: [
        ...[nl(from), nl(to), nl(known(found?.eTestPValue), 3), nl(known(found?.differenceScore), 2)],
        ...[nl(known(found).phi, 2), nl(differenceScore(from, to, known(found).phi), 2)],
      ],
    };
  },
  φ: () => {
    const fit = independence(nationalMonths(2013, 2017));
    return {
      given: "2013 2014 2017 2018 4 11",
      computed: [
        ...[nl(fit.chiSquared, 1), nl(fit.degreesOfFreedom), nl(phi("police_crime:1.1.1", "NL01", 2017), 1)],
        ...[
          nl(published.reference.regions.membersOf(POLICE_UNIT).length),
          nl(phi("police_crime:1.1.1", "RE02", 2018), 2),
        ],
        ...[nl(phi("police_nuisance:E33", "NL01", 2018), 1), nl(phi("police_nuisance:E35", "NL01", 2018))],
      ],
    };
  },
  "een dalende reeks": () => {
    const years = nationalMonths(2015, 2019);
    const found = known(seasonalMannKendall(years));
    const pairs = years.flatMap((later, at) =>
      years.slice(0, at).flatMap((earlier) => later.map((value, place) => Math.sign(value - (earlier[place] ?? 0)))),
    );
    const rising = pairs.filter((sign) => sign > 0).length;
    const falling = pairs.filter((sign) => sign < 0).length;
    return {
      given: "2015 2019",
      computed: [
        ...[nl(pairs.length), nl(rising), nl(falling), nl(found.s), nl(found.variance), nl(found.z, 2)],
        ...[nl(found.pValue, 3), nl(found.slope, 1)],
      ],
    };
  },
  drugshandel: () => {
    const found = change("RE02", 2015, 2018, "police_crime:3.1.1");
    if (found.verdict !== "not_comparable") throw new TypeError(`another verdict: ${found.verdict}`);
    const counted = [2015, 2018].map((each) => nl(count("RE02", each, "police_crime:3.1.1")));
    return { given: "2015 2018", computed: [...counted, percent(found.change?.fraction)] };
  },
  "‘iets meer dan 40 % minder’": () => {
    const [first, before] = [change("RE02", 2015, 2018), change("RE02", 2014, 2018)];
    return {
      given: "2014 2015 2018 −43 −40",
      computed: [
        ...[nl(count("RE02", 2015)), nl(count("RE02", 2018)), percent(first.change?.fraction), ...bounds(first)],
        ...[nl(count("RE02", 2014)), percent(before.change?.fraction), ...bounds(before)],
      ],
    };
  },
};
