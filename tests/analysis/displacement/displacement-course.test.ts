import { describe, expect, it } from "vitest";
import { displacementCourse } from "../../../src/analysis/displacement/displacement-course.ts";
import { displacementAreas } from "../../../src/analysis/displacement/municipal-displacement.ts";
import { figureAt } from "../../../src/analysis/figure.ts";
import { isKnown } from "../../../src/domain/measured.ts";
import { year } from "../../../src/domain/period.ts";
import { POLICE_UNIT } from "../../../src/domain/region.ts";
import { aContext, indicator, knownValue, municipalityRows, publishedContext, region } from "../../support/dataset.ts";

const burglary = indicator("police_crime:1.1.1");
const context = await publishedContext();
const around = (code: string, within = context) => {
  const areas = displacementAreas(within, region(code));
  if (!areas) throw new TypeError(`${code} has no neighbours`);
  return areas;
};

describe(displacementAreas, () => {
  it("puts every municipality of the unit in one of the three areas", () => {
    const all = context.reference.regions.membersOf(POLICE_UNIT);
    for (const code of all) {
      const areas = displacementAreas(context, code);
      if (!areas) continue;
      expect([areas.target, ...areas.buffer, ...areas.rest].sort()).toEqual([...all].sort());
    }
  });

  it("has none around a district or a municipality elsewhere", () => {
    expect(displacementAreas(context, region("district/twente"))).toBeUndefined();
    expect(displacementAreas(context, region("GM0363"))).toBeUndefined();
  });
});

describe(displacementCourse, () => {
  it("counts every offence of the unit once in every year", () => {
    const course = displacementCourse(context, around("GM0153"), { indicator: burglary, first: 2015, last: 2018 });
    for (const [at, { period }] of course.target.entries()) {
      const parts = [course.target, course.buffer, course.control].map((area) => area[at]?.figure);
      const sum = parts.reduce((total, figure) => total + (figure && isKnown(figure) ? figure.value : Number.NaN), 0);
      const unit = figureAt(context, { indicator: burglary, region: POLICE_UNIT, period });
      expect(sum).toBe(knownValue(unit));
    }
  });

  it("has no sum where a part of it is missing", () => {
    const gap = aContext({ rows: municipalityRows(["2015JJ00"], () => 10).filter((row) => row.region !== "GM0164") });
    const course = displacementCourse(gap, around("GM0153", gap), { indicator: burglary, first: 2015, last: 2016 });
    expect(course.target[0]?.figure).toMatchObject({ value: 10 });
    expect(course.buffer[0]).toEqual({
      period: year(2015),
      figure: { status: "missing", reason: "incomplete", parts: ["GM0164"] },
    });
    expect(course.control[1]?.figure).toMatchObject({ status: "missing" });
  });
});
