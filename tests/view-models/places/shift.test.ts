import { describe, expect, it } from "vitest";
import { SHIFT_OFFENCES } from "../../../src/analysis/displacement/shift-offences.ts";
import { shiftSpec } from "../../../src/charts/specs/shift-spec.ts";
import { answerShift } from "../../../src/engine/on-request.ts";
import { aContext, publishedContext } from "../../support/dataset.ts";
import { expectLawful } from "../../support/view-laws.ts";

const context = await publishedContext();
const view = answerShift(context, { kind: "shift" });

describe("the shift from physical to digital", { timeout: 60_000 }, () => {
  it("leads with the country where the unit has no published figures of it", () => {
    expectLawful(view);
    expect([view.region, view.base, view.provenance]).toEqual(["NL01", "2016", "real"]);
  });

  it("sets the first year after the change in registration beside the last one, with the counts, and claims no cause", () => {
    const [first, last] = [view.years.find(({ year }) => year === "2016"), view.years.at(-1)];
    for (const each of [first, last]) {
      expect(view.sentence).toContain(each?.shareText);
      expect(view.sentence).toContain(each?.digitalText);
      expect(view.sentence).toContain(each?.traditionalText);
    }
    expect(view.sentence).toContain("of daders zijn overgestapt, is daarmee niet gezegd");
    expect(first?.share).toBeCloseTo((first?.digital ?? 0) / ((first?.digital ?? 0) + (first?.traditional ?? 0)), 12);
  });

  it("names the change in registration, interrupts the line that it is about, and compares no year before it", () => {
    expect(view.notes[0]).toContain("Trendbreuk bij horizontale fraude.");
    const [digital, traditional] = shiftSpec(view).series;
    expect(digital?.breaks).toEqual(["2015", "2016"]);
    expect(traditional?.breaks).toBeUndefined();
    expect(shiftSpec(view).annotations.map(({ at }) => at)).toEqual(["2015"]);
    for (const { year, isComparable, shareText } of view.years) {
      expect(isComparable).toBe(year >= "2016");
      if (!isComparable) expect(shareText).toBe("niet vergelijkbaar");
    }
  });

  it("says what is counted on each side", () => {
    expect(view.notes.at(-1)).toBe(
      "Digitaal: cybercrime en horizontale fraude (daarin zit ook fraude die niet digitaal is). Traditioneel: woninginbraak, zakkenrollerij en winkeldiefstal.",
    );
  });

  it("proves nothing on simulated figures, and refuses an area without both sides", () => {
    const rows = Object.values(SHIFT_OFFENCES)
      .flat()
      .flatMap((indicator) => ["2018JJ00", "2019JJ00"].map((period) => ({ indicator, period, value: 40 })));
    const simulated = answerShift(aContext({ provenance: "simulated", rows }), { kind: "shift", region: "RE02" });
    expectLawful(simulated);
    expect(simulated.title).toMatch(/^Gesimuleerd: /);
    expect(simulated.sentence).toContain("bewijst niets");
    expect(() => answerShift(context, { kind: "shift", region: "GM0153" })).toThrow("geen jaar met cijfers");
  });
});
