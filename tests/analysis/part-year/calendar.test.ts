import { describe, expect, it } from "vitest";
import { extrapolateByMonths } from "../../../src/analysis/part-year/calendar.ts";

describe(extrapolateByMonths, () => {
  it("is E·12/k", () => expect(extrapolateByMonths([10, 20, 30])).toBe(240));
});
