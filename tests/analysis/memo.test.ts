import { describe, expect, it } from "vitest";
import { rememberPerDataset } from "../../src/analysis/memo.ts";
import { aContext } from "../support/dataset.ts";

describe(rememberPerDataset, () => {
  it("computes once per dataset and key", () => {
    let times = 0;
    const remembered = rememberPerDataset(
      (query: { readonly key: string }) => query.key,
      () => ++times,
    );
    const [one, other] = [aContext({ rows: [] }), aContext({ rows: [] })];
    expect([remembered(one, { key: "a" }), remembered(one, { key: "a" }), remembered(one, { key: "b" })]).toEqual([
      1, 1, 2,
    ]);
    expect(remembered(other, { key: "a" })).toBe(3);
    expect(remembered({ ...one, reference: { ...one.reference } }, { key: "a" })).toBe(4);
  });
});
