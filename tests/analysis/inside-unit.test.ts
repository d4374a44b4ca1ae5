import { describe, expect, it } from "vitest";
import { isInUnit } from "../../src/analysis/inside-unit.ts";
import { aDataset, region } from "../support/dataset.ts";
import { loadReference } from "../support/reference.ts";

const isIn = (code: string): boolean => isInUnit({ dataset: aDataset(), reference: loadReference() }, region(code));

describe("an area", () => {
  it.each(["RE02", "district/twente", "GM0153", "GM0277"])("lies in the police unit: %s", (code) => {
    expect(isIn(code)).toBe(true);
  });

  it.each(["NL01", "RE01", "GM0363", "GM9999"])("does not lie in the police unit: %s", (code) => {
    expect(isIn(code)).toBe(false);
  });
});
