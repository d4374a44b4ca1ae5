import { describe, expect, it } from "vitest";
import { indicatorTitle } from "../../src/reference/indicator-title.ts";
import { loadReference } from "../support/reference.ts";

const reference = loadReference();

describe("the title of an indicator", () => {
  it("is the official one of police and CBS, with its code", () => {
    expect(indicatorTitle(reference, "police_crime:1.1.1")).toBe("1.1.1 Diefstal/inbraak woning");
  });

  it("is what its template calls it, of figures of one's own", () => {
    expect(indicatorTitle(reference, "upload:youth_groups/groups_criminal")).toBe("Criminele jeugdgroepen");
  });

  it("is not there of a group, of what nobody knows, and of what is no indicator", () => {
    expect(indicatorTitle(reference, "upload:youth_groups/gangs")).toBeUndefined();
    expect(indicatorTitle(reference, "police_crime:1.1")).toBeUndefined();
    expect(indicatorTitle(reference, "Arnhem")).toBeUndefined();
  });
});
