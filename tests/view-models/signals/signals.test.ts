import { describe, expect, it } from "vitest";
import { answerSignals } from "../../../src/engine/on-request.ts";
import { aContext, everyPublicationContext, monthCodes, municipalityRows } from "../../support/dataset.ts";

const codes = [2021, 2022, 2023, 2024, 2025].flatMap((year) => monthCodes(year));
const context = aContext({
  rows: municipalityRows(codes, (at, period) => (at === 0 && period >= "2025MM11" ? 30 : 100 + (at % 5))),
});

describe(answerSignals, () => {
  it("says what changed where, by how much, since when and how sure", () => {
    const view = answerSignals(context, { kind: "signals" });
    expect(view).toMatchObject({ month: "2025-12", provenance: "real", tested: 76, tooFew: 0, behind: [] });
    expect(view.signals).toHaveLength(1);
    expect(view.signals[0]).toMatchObject({ direction: "fewer", since: "2025-11", sinceIs: "exact", isNew: false });
    expect(view.signals[0]?.falseDiscovery).toBeLessThan(0.05);
    expect(view.signals[0]?.sentence).toContain("Elke maand zo sinds november");
  });

  it("goes back to an earlier month, and refuses what is no month", () => {
    expect(answerSignals(context, { kind: "signals", asOf: "2025MM10" }).signals).toEqual([]);
    expect(() => answerSignals(context, { kind: "signals", asOf: "2025" })).toThrow("moet een maand zijn");
  });

  it("refuses where no municipal months are loaded", () =>
    expect(() => answerSignals(aContext(), { kind: "signals" })).toThrow("geen maandcijfers van alle gemeenten"));

  it("calls what stands on simulated months simulated, in the headline and in every sentence", async () => {
    const view = answerSignals(await everyPublicationContext(), { kind: "signals" });
    expect(view.provenance).toBe("simulated");
    expect(view.headline).toMatch(/^Gesimuleerd/);
    for (const { sentence } of view.signals) expect(sentence).toContain("gesimuleerd");
  });
});
