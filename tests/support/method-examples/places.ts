/** Examples of chapters 12 and 13: municipalities beside each other, and what may have moved between them. */

import { againstRest } from "../../../src/analysis/against-rest.ts";
import { giniCoefficient, shareInFullest } from "../../../src/analysis/concentration.ts";
import { denominatorAt } from "../../../src/analysis/denominator.ts";
import { digitalShift } from "../../../src/analysis/displacement/digital-shift.ts";
import { displacementScreen } from "../../../src/analysis/displacement/municipal-displacement.ts";
import { byarInterval } from "../../../src/analysis/intervals.ts";
import { rankMunicipalities } from "../../../src/analysis/ranking.ts";
import { year } from "../../../src/domain/period.ts";
import { COUNTRY, POLICE_UNIT, type RegionCode } from "../../../src/domain/region.ts";
import { comparedPlaces } from "../../../src/view-models/places/compared-places.ts";
import { indicator, knownValue, region } from "../dataset.ts";
import { count, known, nl, published, type WorkedExamples } from "./worked-example.ts";

const burglary = indicator("police_crime:1.1.1");
const query = { indicator: burglary, year: year(2024), measure: "per1000" as const };
const municipalities = published.reference.regions.membersOf(POLICE_UNIT);
const [RENKUM, ROZENDAAL, ENSCHEDE, ARNHEM] = ["GM0274", "GM0277", "GM0153", "GM0202"].map(region);
/** As the pages show them: the ranks of another draw can differ by one. */
const compared = known(comparedPlaces(published, query));

const placeOf = (code: RegionCode | undefined) => known(compared.places.find((each) => each.region === code));
const per1000 = (value: number, digits: number): string => nl(1000 * value, digits);

export const PLACE_EXAMPLES: WorkedExamples = {
  "de ranglijst": () => {
    const { mean, overdispersion, ranked, small } = rankMunicipalities(published, query);
    const theta = knownValue(mean);
    const differing = ranked.filter(({ againstMean }) => againstMean !== "not-distinguishable");
    const plain = ranked.filter(({ count: counted, denominator }) => {
      const { low, high } = byarInterval(knownValue(counted));
      const expected = (theta * knownValue(denominator)) / 1000;
      return low > expected || high < expected;
    });
    const top = known(ranked[0]);
    if (top.region !== RENKUM) throw new TypeError(`another on top: ${top.region}`);
    return {
      given: "2024 2020 1.000",
      computed: [
        ...[nl(theta, 3), nl(overdispersion.phi, 2), nl(ranked.length), nl(small.length), nl(plain.length)],
        ...[nl(differing.length), nl(knownValue(top.rate), 2)],
        ...[nl(known(top.interval).low, 2), nl(known(top.interval).high, 2)],
      ],
    };
  },
  "de trechter": () => {
    const { funnel, places } = compared;
    const enschede = placeOf(ENSCHEDE);
    const outside = places.filter(({ standing }) => standing !== "inside").length;
    const byChance = places.filter(({ rate, exposure }) => {
      const { low, high } = funnel.poissonLimitsAt(exposure, 0.95);
      return rate < low || rate > high;
    }).length;
    return {
      given: "2024 1.000",
      computed: [
        ...[nl(places.length), per1000(funnel.theta, 3), nl(funnel.phi, 2), per1000(funnel.tau, 3)],
        ...[nl(enschede.exposure), per1000(enschede.limits.low, 2), per1000(enschede.limits.high, 2)],
        ...[per1000(enschede.rate, 2), nl(outside), nl(byChance)],
      ],
    };
  },
  "de plaats in de rij": () => {
    const [renkum, rozendaal] = [placeOf(RENKUM), placeOf(ROZENDAAL)];
    return {
      given: "2024 1.000",
      computed: [renkum, rozendaal].flatMap(({ rate, shrunken, rank, size, count: counted, exposure }) => [
        ...(size === "small" ? [nl(counted), nl(exposure)] : []),
        ...[per1000(rate, 2), nl(shrunken.weight, 2), per1000(shrunken.rate, 2)],
        ...[nl(rank.rank), nl(rank.low), nl(rank.high)],
      ]),
    };
  },
  "Twente tegenover de rest": () => {
    const twente = region("district/twente");
    const found = againstRest(published, {
      indicator: burglary,
      region: twente,
      whole: POLICE_UNIT,
      year: 2025,
      measure: "per1000",
    });
    const people = (area: RegionCode): number => knownValue(denominatorAt(published, "inhabitants", area, 2025));
    const own = count("district/twente", 2025);
    const rest = (count("RE02", 2025) - own) / (people(POLICE_UNIT) - people(twente));
    if (found?.standing !== "above") throw new TypeError(`another standing: ${found?.standing}`);
    const change = [found.fraction, found.interval?.low, found.interval?.high].map((value) => nl(100 * known(value)));
    return { given: "2025 1.000", computed: [per1000(own / people(twente), 2), per1000(rest, 2), ...change] };
  },
  "Hengelo en een eigen lijst": () => {
    const [hengelo, deventer, enschede] = ["GM0164", "GM0150", "GM0153"] as const;
    const people = (area: string): number => knownValue(denominatorAt(published, "inhabitants", region(area), 2018));
    const rate = (area: string): number => count(area, 2018) / people(area);
    const together = count(deventer, 2018) + count(enschede, 2018);
    const elsewhere = (count("NL01", 2018) - count(hengelo, 2018)) / (people("NL01") - people(hengelo));
    return {
      given: "2018 1.000",
      computed: [
        per1000(rate(hengelo), 2),
        ...[deventer, enschede].flatMap((area) => [nl(count(area, 2018)), nl(people(area))]),
        per1000(together / (people(deventer) + people(enschede)), 2),
        per1000((rate(deventer) + rate(enschede)) / 2, 2),
        per1000(elsewhere, 2),
      ],
    };
  },
  "76 gemeenten": () => {
    const counts = municipalities.map((code) => count(code, 2024));
    return {
      given: "2024",
      computed: [
        nl(counts.reduce((sum, value) => sum + value, 0)),
        nl(100 * known(shareInFullest(counts, 0.2)), 1),
        nl(known(giniCoefficient(counts)), 3),
      ],
    };
  },
  "Arnhem en haar buren": () => {
    const screen = displacementScreen(published, { indicator: burglary, before: year(2015), after: year(2018) });
    const found = known(screen.find((each) => each.region === ARNHEM));
    const { target, buffer, control } = found.counts;
    const matched = known(found.matched);
    return {
      given: "2015 2018",
      computed: [
        ...[target, buffer, control].flatMap(({ before, after }) => [nl(before), nl(after)]),
        ...[found.target, found.buffer].flatMap(({ ratio, low, high }) =>
          [ratio, low, high].map((value) => nl(value, 2)),
        ),
        ...[nl(known(found.quotient), 2), nl(found.netEffect.value), nl(found.netEffect.low), nl(found.netEffect.high)],
        ...[nl(matched.value), nl(matched.low), nl(matched.high), nl(100 * found.falseDiscovery)],
      ],
    };
  },
  "van 2016 naar 2021": () => {
    const shift = known(digitalShift(published, { region: COUNTRY }));
    const { first, last } = shift.comparable;
    const broken = known(shift.breaks[0]).break.from;
    const digital = [first, last].map((each) => nl(knownValue(each.digital)));
    const traditional = [first, last].map((each) => nl(knownValue(each.traditional)));
    return {
      given: "100",
      computed: [
        ...[String(broken.year), String(shift.base.year), ...digital, ...traditional],
        ...[first, last].map(({ share }) => nl(100 * known(share), 1)),
        ...[String(last.year.year), nl(knownValue(last.digitalIndex), 1), nl(knownValue(last.traditionalIndex), 1)],
      ],
    };
  },
};
