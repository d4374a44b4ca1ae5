import { describe, expect, it } from "vitest";
import { inOrder, topOf, totalsAbove, totalsIn } from "../../../src/analysis/disclosure/indicator-trees.ts";
import { indicator } from "../../support/dataset.ts";
import { loadReference } from "../../support/reference.ts";

const totalOf = totalsIn(loadReference());
const BURGLARY = indicator("police_crime:1.1.1");
const ALL_OFFENCES = indicator("police_crime:0.0.0");

describe("the totals that an indicator is part of", () => {
  it("are the groups of its classification, up to all offences", () => {
    expect(totalsAbove(BURGLARY, totalOf)).toEqual(["police_crime:1.1", "police_crime:1", ALL_OFFENCES]);
    expect(topOf(BURGLARY, totalOf)).toBe(ALL_OFFENCES);
  });

  it("are the total of a template for own figures, where it has one", () => {
    expect(totalsAbove(indicator("upload:youth_groups/groups_criminal"), totalOf)).toEqual([
      "upload:youth_groups/groups",
    ]);
    expect(totalsAbove(indicator("upload:youth_groups/groups"), totalOf)).toEqual([]);
    expect(totalsAbove(indicator("upload:suspects_young/suspects_12_17"), totalOf)).toEqual([]);
  });

  it("are none for an indicator that nobody knows: it is its own top", () => {
    const unknown = indicator("mine:something");
    expect(totalsAbove(unknown, totalOf)).toEqual([]);
    expect(topOf(unknown, totalOf)).toBe(unknown);
  });
});

describe("indicators in order", () => {
  it("have totals before their parts", () => {
    const group = indicator("police_crime:1.1");
    expect(inOrder([BURGLARY, group, ALL_OFFENCES], totalOf)).toEqual([ALL_OFFENCES, group, BURGLARY]);
  });
});
