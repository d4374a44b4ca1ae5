import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indexNumber } from "../../src/analysis/index-number.ts";
import { missing, type Observed } from "../../src/domain/measured.ts";
import { knownValue } from "../support/dataset.ts";

const figure = (value: number, status: Observed["status"] = "observed"): Observed => ({
  status,
  value,
  provenance: "real",
  origin: { loads: [], rows: 1, operation: "published" },
});

describe(indexNumber, () => {
  it("is 100·x/base", () => expect(knownValue(indexNumber(figure(6083), figure(9311)))).toBeCloseTo(65.331, 3));

  it("is 100 in the base period", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (value) => {
        expect(knownValue(indexNumber(figure(value), figure(value)))).toBeCloseTo(100, 9);
      }),
    );
  });

  it.each([
    { name: "a base of zero", x: figure(3), base: figure(0), reason: "impossible" },
    { name: "a missing base", x: figure(3), base: missing("incomplete", ["GM0153"]), reason: "incomplete" },
    { name: "a missing figure", x: missing("secret"), base: figure(3), reason: "secret" },
  ])("is missing with $name", ({ x, base, reason }) => expect(indexNumber(x, base)).toMatchObject({ reason }));

  it("is as weak as the weaker of the two", () =>
    expect(indexNumber(figure(3), figure(4, "provisional"))).toMatchObject({ status: "provisional" }));

  it("is estimated on an estimated base", () =>
    expect(indexNumber(figure(3), { ...figure(4), status: "estimated", method: "seasonal", basis: [] })).toMatchObject({
      status: "estimated",
      method: "seasonal",
    }));

  it("scales the interval of an estimate", () =>
    expect(
      indexNumber(
        {
          ...figure(300),
          status: "estimated",
          method: "seasonal",
          basis: [],
          interval: { low: 250, high: 350, level: 0.95 },
        },
        figure(500),
      ),
    ).toMatchObject({ value: 60, interval: { low: 50, high: 70, level: 0.95 } }));
});
