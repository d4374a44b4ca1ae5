import { describe, expect, it } from "vitest";
import { statusCell } from "../../../src/charts/specs/spec-parts.ts";
import { aFigure, anEstimate, noFigure } from "../../support/view-models.ts";

describe(statusCell, () => {
  it("calls a real figure what it is", () => {
    expect(statusCell(aFigure("9.311", { provenance: "real" }))).toBe("waargenomen");
  });

  it("never calls a simulated figure observed", () => {
    expect(statusCell(aFigure("533", { provenance: "simulated" }))).toBe("gesimuleerd");
    expect(statusCell(aFigure("533", { provenance: "reconstruction" }))).toBe("rekenvoorbeeld");
  });

  it("says of an estimate from simulated months both", () => {
    expect(statusCell({ ...anEstimate(), provenance: "simulated" })).toMatch(/^geschat.*; gesimuleerd$/);
  });

  it("says why there is no figure", () => {
    const figure = noFigure();
    expect(statusCell(figure)).toBe(figure.missing);
  });
});
