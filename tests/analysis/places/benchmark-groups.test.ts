import { describe, expect, it } from "vitest";
import { againstGroup } from "../../../src/analysis/places/against-group.ts";
import { groupMembers, NEAREST, SIZE_CLASSES, sizeClassOf } from "../../../src/analysis/places/benchmark-groups.ts";
import { POLICE_UNIT } from "../../../src/domain/region.ts";
import { aContext, indicator, municipalityRows, publishedContext, region } from "../../support/dataset.ts";

const context = await publishedContext();
const all = context.reference.regions.membersOf(POLICE_UNIT);
const hengelo = region("GM0164");
const rozendaal = region("GM0277");
const inYear = { year: 2024, focus: hengelo };

describe(groupMembers, () => {
  it("puts every municipality in one class of size", () => {
    const classes = SIZE_CLASSES.map(({ id }) => groupMembers(context, id, inYear));
    expect(classes.flat().sort()).toEqual([...all].sort());
  });

  it("has the municipalities of a district", () =>
    expect(groupMembers(context, "district/twente", inYear)).toEqual(
      context.reference.regions.membersOf(region("district/twente")),
    ));

  it("has the ten nearest in size, without the municipality itself, and none without a municipality", () => {
    const nearest = groupMembers(context, "nearest", inYear);
    expect(nearest).toHaveLength(NEAREST);
    expect(nearest).not.toContain(hengelo);
    expect(groupMembers(context, "nearest", { year: 2024, focus: undefined })).toEqual([]);
  });

  it("has nobody in a district that does not exist", () =>
    expect(groupMembers(context, "district/atlantis", inYear)).toEqual([]));
});

describe(sizeClassOf, () => {
  it("calls Rozendaal the smallest and Nijmegen the largest", () => {
    expect(sizeClassOf(context, rozendaal, 2024)?.id).toBe("size/0");
    expect(sizeClassOf(context, region("GM0268"), 2024)?.id).toBe("size/100");
  });
});

describe(againstGroup, () => {
  const asked = {
    indicator: indicator("police_crime:1.1.1"),
    region: hengelo,
    year: 2024,
    measure: "per1000",
  } as const;

  it("never holds a municipality against itself", () => {
    const found = againstGroup(context, { ...asked, group: all });
    expect(found?.others).toHaveLength(all.length - 1);
    expect(found?.others).not.toContain(hengelo);
  });

  it("tells the mean of all inhabitants from the mean of the municipalities", () => {
    // Two places: 100 of 10,000 inhabitants weigh less than few of many.
    const two = againstGroup(context, { ...asked, group: [rozendaal, region("GM0268")] });
    const [small, large] = [rozendaal, region("GM0268")].map((code) =>
      againstGroup(context, { ...asked, group: [code] }),
    );
    expect(two?.unweighted).toBeCloseTo(((small?.pooled ?? 0) + (large?.pooled ?? 0)) / 2, 12);
    expect(Math.abs((two?.pooled ?? 0) - (large?.pooled ?? 0))).toBeLessThan(
      Math.abs((two?.pooled ?? 0) - (small?.pooled ?? 0)),
    );
  });

  it("finds a municipality with ten times the rate of its neighbours higher, and says too little of a few", () => {
    const rows = (own: number, other: number) =>
      municipalityRows(["2024JJ00"], (at) => (all[at] === hengelo ? own : other));
    const judged = (own: number, other: number) =>
      againstGroup(aContext({ rows: rows(own, other) }), { ...asked, group: [region("GM0141")] })?.standing;
    expect(judged(2000, 200)).toBe("above");
    expect(judged(200, 2000)).toBe("below");
    expect(judged(3, 2)).toBe("too-little-data");
  });

  it("is absent for a group with a gap, and for nobody", () => {
    const gap = aContext({ rows: municipalityRows(["2024JJ00"], () => 50).slice(0, 40) });
    expect(againstGroup(gap, { ...asked, group: all })).toBeUndefined();
    expect(againstGroup(context, { ...asked, group: [hengelo] })).toBeUndefined();
  });
});
