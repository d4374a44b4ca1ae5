import { describe, expect, it } from "vitest";
import { isKnown, type Measured, missing, weakerProvenance, weakerStatus } from "../../src/domain/measured.ts";

const origin = { loads: ["a"], rows: 1, operation: "published" } as const;

describe(isKnown, () => {
  it("holds for a figure with a value, a nought included", () => {
    const nought: Measured = { status: "observed", value: 0, provenance: "real", origin };
    const estimate: Measured = { ...nought, status: "estimated", value: 12, method: "seasonal", basis: [] };
    expect(isKnown(nought)).toBe(true);
    expect(isKnown(estimate)).toBe(true);
  });

  it("does not hold for what is missing or suppressed", () => {
    expect(isKnown(missing("unknown"))).toBe(false);
    expect(isKnown({ status: "suppressed", reason: "small-count", threshold: 5, provenance: "real", origin })).toBe(
      false,
    );
  });
});

describe(missing, () => {
  it("names its reason and its parts; none when it is the figure itself", () => {
    expect(missing("secret")).toEqual({ status: "missing", reason: "secret", parts: [] });
    expect(missing("incomplete", ["GM0153"])).toEqual({ status: "missing", reason: "incomplete", parts: ["GM0153"] });
  });
});

describe(weakerStatus, () => {
  it("is the weaker of two, in either order: estimated, provisional, revised provisional, observed", () => {
    const weakestFirst = ["estimated", "provisional", "revised_provisional", "observed"] as const;
    for (const [place, weaker] of weakestFirst.entries()) {
      for (const stronger of weakestFirst.slice(place)) {
        expect(weakerStatus(weaker, stronger)).toBe(weaker);
        expect(weakerStatus(stronger, weaker)).toBe(weaker);
      }
    }
  });
});

describe(weakerProvenance, () => {
  it("is the weaker of two, in either order: reconstruction, simulated, real", () => {
    const weakestFirst = ["reconstruction", "simulated", "real"] as const;
    for (const [place, weaker] of weakestFirst.entries()) {
      for (const stronger of weakestFirst.slice(place)) {
        expect(weakerProvenance(weaker, stronger)).toBe(weaker);
        expect(weakerProvenance(stronger, weaker)).toBe(weaker);
      }
    }
  });
});
