import { describe, expect, it } from "vitest";
import { markedTitle, markedVerdict } from "../../src/text/provenance-nl.ts";

describe(markedTitle, () => {
  it("leaves a title over real figures alone", () => {
    expect(markedTitle("Van 15.485 in 2012 naar 3.680 in 2025", "real")).toBe("Van 15.485 in 2012 naar 3.680 in 2025");
  });

  it("puts what the figures are in front of every other title", () => {
    expect(markedTitle("In alle vijf districten gedaald", "simulated")).toBe(
      "Gesimuleerd: in alle vijf districten gedaald",
    );
    expect(markedTitle("Jeugdoverlast daalde", "reconstruction")).toBe("Rekenvoorbeeld: jeugdoverlast daalde");
  });
});

describe(markedVerdict, () => {
  it("never gives a bare verdict on figures that are not real", () => {
    expect(markedVerdict("Gedaald", "real")).toBe("Gedaald");
    expect(markedVerdict("Gedaald", "simulated")).toBe("Gedaald (gesimuleerd)");
  });
});
