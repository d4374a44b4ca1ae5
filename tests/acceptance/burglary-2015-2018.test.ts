import { describe, expect, it } from "vitest";
import { openEngine } from "../support/open-engine.ts";
import { plainSpaces } from "../support/plain-spaces.ts";

/** The strategy of 2019 said: "daalde over dezelfde periode met iets meer dan 40%". */
const CLAIMED = -0.4;

const { engine } = await openEngine({ publications: ["47018NED", "47013NED", "47021NED"] });
const theme = (from: number, to: number) => engine.answer({ kind: "theme", slug: "woninginbraken", from, to });
const trend = (from: string, to: string) =>
  engine.answer({ kind: "trend", indicator: "police_crime:1.1.1", region: "RE02", from, to });

describe("the decline of residential burglary that the strategy claims", () => {
  it("is 34.7 % in the published figures, and its interval leaves no room for 40 %", () => {
    const { change } = trend("2015", "2018");
    expect(change?.fraction).toBeCloseTo(-0.3467, 4);
    expect(change?.interval?.low).toBeGreaterThan(CLAIMED);
  });

  it("is told to a reader with both counts, the percentage and how sure it is", () => {
    const { headline, figures } = theme(2015, 2018);
    expect(plainSpaces(headline)).toMatch(/^Woninginbraak daalde 35 % tussen 2015 en 2018/);
    expect(plainSpaces(figures?.change.sentence ?? "")).toBe(
      "Het aantal woninginbraken daalde in Oost-Nederland van 9.311 in 2015 naar 6.083 in 2018 (−34,7 %; 95 %-interval −39 % tot −30 %); dat is meer dan toeval verklaart.",
    );
    expect(figures?.change.judgement).toBe("better");
    expect(JSON.stringify(theme(2015, 2018))).not.toContain("40\u00a0%");
  });

  it("would be more than 40 % from a year earlier, so the base year decides", () => {
    const { change, from } = trend("2014", "2018");
    expect(from.value).toBe(10_841);
    expect(change?.fraction).toBeCloseTo(-0.439, 3);
  });

  it("counts what was observed: nothing in it is estimated, provisional or made up", () => {
    const { from, to, notes } = trend("2015", "2018");
    for (const side of [from, to]) expect(side).toMatchObject({ status: "observed", provenance: "real" });
    expect(notes.join(" ")).not.toMatch(/geschat|voorlopig|gesimuleerd|rekenvoorbeeld/);
  });

  it("leads the first page", () => {
    const { headline, priorities } = engine.answer({ kind: "overview", strategy: "2015-2018" });
    expect(plainSpaces(headline)).toMatch(/^Woninginbraak daalde 35 %/);
    expect(plainSpaces(priorities[0]?.change?.percentage ?? "")).toBe("−34,7 %");
  });
});
