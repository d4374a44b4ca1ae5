import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { denominatorAt } from "../../../src/analysis/denominator.ts";
import { againstBenchmark, againstGroup } from "../../../src/analysis/places/against-group.ts";
import {
  benchmarksOf,
  groupMembers,
  NEAREST,
  SIZE_CLASSES,
  sizeClassOf,
} from "../../../src/analysis/places/benchmark-groups.ts";
import { POLICE_UNIT, type RegionCode } from "../../../src/domain/region.ts";
import { aContext, indicator, knownValue, municipalityRows, publishedContext, region } from "../../support/dataset.ts";

const context = await publishedContext();
const all = context.reference.regions.membersOf(POLICE_UNIT);
const hengelo = region("GM0164");
const rozendaal = region("GM0277");
const [deventer, enschede] = [region("GM0150"), region("GM0153")];
const inYear = { year: 2024, focus: hengelo, list: [] };

const burglary = {
  indicator: indicator("police_crime:1.1.1"),
  region: hengelo,
  year: 2024,
  measure: "per1000",
} as const;

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
    expect(groupMembers(context, "nearest", { ...inYear, focus: undefined })).toEqual([]);
  });

  it("leaves nobody out of the ten nearest who is nearer in inhabitants than one of them", () => {
    const inhabitants = (code: RegionCode): number =>
      knownValue(denominatorAt(context, "inhabitants", code, inYear.year));
    for (const focus of [rozendaal, hengelo, enschede]) {
      const distance = (code: RegionCode): number => Math.abs(inhabitants(code) - inhabitants(focus));
      const nearest = groupMembers(context, "nearest", { ...inYear, focus });
      const others = all.filter((code) => code !== focus && !nearest.includes(code));
      expect(others).toHaveLength(all.length - 1 - NEAREST);
      expect(Math.max(...nearest.map(distance))).toBeLessThanOrEqual(Math.min(...others.map(distance)));
    }
  });

  it("has everybody in the group of all, the municipality itself included", () =>
    expect(groupMembers(context, "all", inYear)).toEqual(all));

  it("has who is on the list, without the municipality itself and without areas that are no municipality", () => {
    const list = [hengelo, deventer, region("RE02"), region("GM0363")];
    expect(groupMembers(context, "list", { ...inYear, list })).toEqual([deventer]);
    expect(groupMembers(context, "list", inYear)).toEqual([]);
  });

  it("never has the municipality itself on its list, whoever is put on it", () => {
    fc.assert(
      fc.property(fc.subarray([...all]), fc.constantFrom(...all), (list, focus) => {
        const members = groupMembers(context, "list", { year: 2024, focus, list });
        expect([...members].sort()).toEqual(list.filter((code) => code !== focus).sort());
      }),
    );
  });

  it("has nobody in a district that does not exist", () =>
    expect(groupMembers(context, "district/atlantis", inYear)).toEqual([]));
});

describe(benchmarksOf, () => {
  it("names what a municipality is held against unasked, the list only where somebody else is on it", () => {
    const unasked = ["all", "district/twente", "size/50", "nearest"];
    expect(benchmarksOf(context, hengelo, inYear)).toEqual([...unasked, "country"]);
    expect(benchmarksOf(context, hengelo, { ...inYear, list: [hengelo] })).toEqual([...unasked, "country"]);
    expect(benchmarksOf(context, hengelo, { ...inYear, list: [deventer] })).toEqual([...unasked, "list", "country"]);
  });
});

describe(sizeClassOf, () => {
  it("calls Rozendaal the smallest and Nijmegen the largest", () => {
    expect(sizeClassOf(context, rozendaal, 2024)?.id).toBe("size/0");
    expect(sizeClassOf(context, region("GM0268"), 2024)?.id).toBe("size/100");
  });
});

describe(againstGroup, () => {
  it("never holds a municipality against itself", () => {
    const found = againstGroup(context, { ...burglary, group: all });
    expect(found?.others).toHaveLength(all.length - 1);
    expect(found?.others).not.toContain(hengelo);
  });

  it("tells the mean of all inhabitants from the mean of the municipalities", () => {
    // Two places: 100 of 10,000 inhabitants weigh less than few of many.
    const two = againstGroup(context, { ...burglary, group: [rozendaal, region("GM0268")] });
    const [small, large] = [rozendaal, region("GM0268")].map((code) =>
      againstGroup(context, { ...burglary, group: [code] }),
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
      againstGroup(aContext({ rows: rows(own, other) }), { ...burglary, group: [region("GM0141")] })?.standing;
    expect(judged(2000, 200)).toBe("above");
    expect(judged(200, 2000)).toBe("below");
    expect(judged(3, 2)).toBe("too-little-data");
  });

  it("is absent for a group with a gap, and for nobody", () => {
    const gap = aContext({ rows: municipalityRows(["2024JJ00"], () => 50).slice(0, 40) });
    expect(againstGroup(gap, { ...burglary, group: all })).toBeUndefined();
    expect(againstGroup(context, { ...burglary, group: [hengelo] })).toBeUndefined();
  });
});

describe(againstBenchmark, () => {
  const asked = { ...burglary, year: 2018 };

  it("has both means of a list: of all inhabitants together, and of the municipalities", () => {
    // 2018: 187 of 99,805 in Deventer, 410 of 158,624 in Enschede
    const found = againstBenchmark(context, asked, [deventer, enschede, hengelo]);
    expect(found?.others).toEqual([deventer, enschede]);
    expect(found?.pooled).toBeCloseTo((187 + 410) / (99_805 + 158_624), 12);
    expect(found?.unweighted).toBeCloseTo((187 / 99_805 + 410 / 158_624) / 2, 12);
  });

  it("holds a municipality against the rest of the country, which has no mean of municipalities", () => {
    // 2018: 192 of 80,638 in Hengelo, 42,887 of 17,231,624 in the country
    const found = againstBenchmark(context, asked, "country");
    const rest = (42_887 - 192) / (17_231_624 - 80_638);
    expect(found?.pooled).toBeCloseTo(rest, 12);
    expect(found?.fraction).toBeCloseTo(192 / 80_638 / rest - 1, 12);
    expect(found).toMatchObject({ others: [], unweighted: undefined });
  });

  it("is absent for a list of which one municipality is simulated", () => {
    const rows = municipalityRows(["2018JJ00"], () => 50);
    const isOdd = ({ region: code }: (typeof rows)[number]): boolean => code === deventer;
    const simulated = { rows: rows.filter(isOdd), provenance: "simulated" } as const;
    const mixed = aContext({ rows: rows.filter((row) => !isOdd(row)) }, simulated);
    expect(againstBenchmark(mixed, asked, [deventer, enschede])).toBeUndefined();
    expect(againstBenchmark(mixed, asked, [enschede])?.others).toEqual([enschede]);
  });

  it("holds a municipality that has all of the country against nought", () => {
    const rows = ["GM0164", "NL01"].map((code) => ({ region: code, period: "2018JJ00", value: 192 }));
    expect(againstBenchmark(aContext({ rows }), asked, "country")?.pooled).toBe(0);
  });

  it("is absent where the country has no figure, or has less than the municipality", () => {
    expect(againstBenchmark(context, { ...asked, year: 2024 }, "country")).toBeUndefined();
    const odd = aContext({
      rows: [
        { region: "GM0164", period: "2018JJ00", value: 192 },
        { region: "NL01", period: "2018JJ00", value: 100 },
      ],
    });
    expect(againstBenchmark(odd, asked, "country")).toBeUndefined();
  });
});
