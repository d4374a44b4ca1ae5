import { describe, expect, it } from "vitest";
import { loadReference } from "../support/reference.ts";

describe("x", () => {
  it("loads", () => {
    const r = loadReference();
    expect(r.indicators.size).toBe(146);
    console.log(
      r.regions.byName("Hengelo (O)"),
      r.denominators.sourceOf("dwellings", 2026),
      r.strategies[0]?.claims,
      r.breaks.length,
    );
  });
});
