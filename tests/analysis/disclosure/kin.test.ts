import { describe, expect, it } from "vitest";
import { inOrder, totalsIn } from "../../../src/analysis/disclosure/indicator-trees.ts";
import { type Kin, kinsOf } from "../../../src/analysis/disclosure/kin.ts";
import type { IndicatorId } from "../../../src/domain/indicator.ts";
import { indicator } from "../../support/dataset.ts";
import { loadReference } from "../../support/reference.ts";

const totalOf = totalsIn(loadReference());
const [ALL, GROUP, BURGLARY, SHED, ASSAULT] = ["0.0.0", "1.1", "1.1.1", "1.1.2", "1.4.5"].map((code) =>
  indicator(`police_crime:${code}`),
) as [IndicatorId, IndicatorId, IndicatorId, IndicatorId, IndicatorId];

function kinsAmong(
  present: readonly IndicatorId[],
  before: readonly IndicatorId[] = [],
  openSums: readonly IndicatorId[] = [],
): readonly Kin[] {
  return kinsOf(inOrder(present, totalOf), new Set(before), totalOf, (each) => openSums.includes(each));
}

describe("offence types without a total of theirs", () => {
  it("are each told by themselves: no sum of them is known", () => {
    expect(kinsAmong([BURGLARY, SHED, ASSAULT])).toEqual(
      [BURGLARY, SHED, ASSAULT].map((each) => ({ told: [each], total: each, others: [] })),
    );
  });

  it("are of one kin where the published rest tells their sum, and none of them goes first", () => {
    expect(kinsAmong([BURGLARY, ASSAULT], [], [BURGLARY, ASSAULT])).toEqual([
      { told: [], total: undefined, others: [BURGLARY, ASSAULT] },
    ]);
  });
});

describe("a total and its types", () => {
  it("have none that goes first where the published rest tells the sum of one of them", () => {
    expect(kinsAmong([ALL, BURGLARY], [], [BURGLARY])).toEqual([
      { told: [], total: undefined, others: [ALL, BURGLARY] },
    ]);
  });

  it("are one kin, of which the total is told", () => {
    expect(kinsAmong([BURGLARY, ALL, GROUP])).toEqual([{ told: [ALL], total: ALL, others: [GROUP, BURGLARY] }]);
  });

  it("are one kin for each total that is there", () => {
    expect(kinsAmong([BURGLARY, GROUP, ASSAULT])).toEqual([
      { told: [GROUP], total: GROUP, others: [BURGLARY] },
      { told: [ASSAULT], total: ASSAULT, others: [] },
    ]);
  });

  it("keep what was told first: a total that comes later is withheld beside its types", () => {
    expect(kinsAmong([ALL, BURGLARY, SHED], [BURGLARY, SHED])).toEqual([
      { told: [BURGLARY, SHED], total: undefined, others: [ALL] },
    ]);
    expect(kinsAmong([ALL, BURGLARY], [ALL])).toEqual([{ told: [ALL], total: ALL, others: [BURGLARY] }]);
    expect(kinsAmong([ALL, BURGLARY], [BURGLARY])).toEqual([{ told: [BURGLARY], total: undefined, others: [ALL] }]);
  });
});
