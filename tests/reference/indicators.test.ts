import { describe, expect, it } from "vitest";
import { parseIndicatorId } from "../../src/domain/indicator.ts";
import { readIndicators } from "../../src/reference/indicators.ts";
import type { Indicator } from "../../src/reference/reference.ts";
import { loadReference } from "../support/reference.ts";

const { indicators } = loadReference();
const all = [...indicators.values()];
const get = (text: string): Indicator | undefined => {
  const parsed = parseIndicatorId(text);
  return parsed && indicators.get(parsed.id);
};

describe(readIndicators, () => {
  it("gives residential burglary its words and both denominators", () => {
    expect(get("police_crime:1.1.1")).toMatchObject({
      label: "Woninginbraak",
      labelPlural: "woninginbraken",
      title: "1.1.1 Diefstal/inbraak woning",
      kind: "brought",
      riseIsBad: true,
      denominators: ["inhabitants", "dwellings"],
      definition: "Diefstal en inbraak in of uit woningen, pogingen meegeteld.",
    });
  });

  it("sets dwellings beside nothing else", () => {
    expect(all.filter((each) => each.denominators.includes("dwellings")).map((each) => each.id)).toEqual([
      "police_crime:1.1.1",
    ]);
  });

  it("prints totals without a code, and CBS titles with the number they begin with", () => {
    expect(get("police_crime:0.0.0")?.title).toBe("Totaal misdrijven");
    expect(get("police_nuisance:E35")?.title).toBe("E35 Melding overlast jeugd");
    expect(get("cbs_crime:CRI3100")?.title).toBe("31 Mishandeling");
  });

  it.each([
    "3.1.1",
    "3.1.2",
    "3.1.3",
    "2.7.2",
    "1.6.3",
    "3.5.2",
    "3.3.2",
    "3.4.2",
    "3.7.2",
    "2.6.2",
    "2.6.10",
    "3.9.2",
  ])("takes %s for found by police work, and never colours its rise", (code) => {
    expect(get(`police_crime:${code}`)).toMatchObject({ kind: "found", riseIsBad: false });
  });

  it.each(["1.4.1", "3.7.4", "3.9.1", "3.7.1"])(
    "does not colour %s, where reporting moves the figure, and says why",
    (code) => {
      const indicator = get(`police_crime:${code}`);
      expect(indicator?.riseIsBad).toBe(false);
      expect(indicator?.caveats.join(" ")).toMatch(/aangifte/);
    },
  );

  it("warns with every found offence that the number follows police work", () => {
    const found = all.filter((each) => each.kind === "found");
    expect(found.filter((each) => !each.caveats.some((caveat) => caveat.startsWith("Haaldelict")))).toEqual([]);
  });

  it("says with every reconstruction that it is one", () => {
    const review = all.filter((each) => each.classification === "strategy_review");
    expect(review).toHaveLength(3);
    for (const each of review) expect(each.caveats.join(" ")).toContain("Rekenvoorbeeld");
  });

  it("gives no two indicators of a classification the same label", () => {
    const labels = all.map((each) => `${each.classification} ${each.label}`);
    expect(labels.filter((label, index) => labels.indexOf(label) !== index)).toEqual([]);
  });
});
