import { describe, expect, it } from "vitest";
import { sumOfKnown } from "../../src/analysis/sum.ts";
import type { Known } from "../../src/domain/measured.ts";

const figure = (value: number, about: Partial<Known> = {}): Known =>
  ({
    status: "observed",
    value,
    provenance: "real",
    origin: { loads: [`load${value}`], rows: 2, operation: "published" },
    ...about,
  }) as Known;

describe(sumOfKnown, () => {
  it("adds values, rows and loads", () =>
    expect(sumOfKnown([figure(1), figure(2), figure(1)], "summed-regions")).toEqual({
      status: "observed",
      value: 4,
      provenance: "real",
      origin: { loads: ["load1", "load2"], rows: 6, operation: "summed-regions" },
    }));

  it("is nothing for no figures, not zero", () => expect(sumOfKnown([], "summed-months")).toBeUndefined());

  it("does not add over provenances", () =>
    expect(sumOfKnown([figure(1), figure(2, { provenance: "simulated" })], "summed-months")).toBeUndefined());

  it("is estimated when one of the figures is, on the same basis", () =>
    expect(
      sumOfKnown(
        [figure(1), figure(2, { status: "estimated", method: "interpolated", basis: ["2021JJ00"] })],
        "summed-regions",
      ),
    ).toMatchObject({ status: "estimated", value: 3, method: "interpolated", basis: ["2021JJ00"] }));
});
