import { describe, expect, it } from "vitest";
import { figureAt } from "../../../src/analysis/figure.ts";
import { year } from "../../../src/domain/period.ts";
import { displacementView } from "../../../src/view-models/places/displacement.ts";
import { displacementPageView } from "../../../src/view-models/places/displacement-page.ts";
import { indicator, knownValue, publishedContext, region } from "../../support/dataset.ts";

const context = await publishedContext();
/** "1.234" as printed in Dutch */
const numberOf = (text: string): number => Number(text.replaceAll(".", ""));
const drugs = { indicator: indicator("police_crime:3.1.1"), from: 2015, to: 2018 };

describe("displacement of an offence whose registration changed between the two years", () => {
  it.each([
    { of: "one municipality", asked: { ...drugs, region: region("GM0150") } },
    { of: "all of them", asked: drugs },
  ])("says of $of that the years cannot be compared, and concludes nothing", ({ asked }) => {
    const view = displacementPageView(context, { kind: "displacement-page", ...asked });
    expect(view.headline).toMatch(/^Drug.*: 2015 en 2018 zijn niet te vergelijken$/);
    const said = view.standfirst.map(({ text }) => text).join("");
    expect(said).toContain("veranderde de registratie (trendbreuk)");
    expect(said).not.toMatch(/%|aantoonbaar|valse vondst|uitstraling/);
    expect([view.one, view.screen]).toEqual([undefined, undefined]);
    expect(view.notes.join(" ")).toContain("juli 2018");
  });

  it("keeps the counts of the municipality, its neighbours and the rest", () => {
    const view = displacementPageView(context, { kind: "displacement-page", ...drugs, region: region("GM0150") });
    expect(view.standfirst.map(({ text }) => text).join("")).toMatch(
      /Geteld in 2015 en 2018: in Deventer \d+ en \d+, bij de buurgemeenten \d+ en \d+ en in de rest van Oost-Nederland [\d.]+ en [\d.]+ drug/,
    );
  });

  it("shows the same counts in a table, with nothing worked out from them", () => {
    const view = displacementPageView(context, { kind: "displacement-page", ...drugs, region: region("GM0150") });
    const rows = view.countsOfOne?.rows ?? [];
    expect(rows.map(({ area }) => area)).toEqual(["target", "buffer", "control"]);
    expect(rows.map((row) => Object.keys(row))).toEqual(rows.map(() => ["area", "name", "from", "to"]));
    const said = view.standfirst.map(({ text }) => text).join("");
    for (const { from, to } of rows) expect(said).toContain(`${from.text} en ${to.text}`);
    // The three areas are the whole unit: its municipalities add up to them.
    const inUnit = [drugs.from, drugs.to].map((inYear) =>
      context.reference.regions
        .membersOf(region("RE02"))
        .map((code) => figureAt(context, { indicator: drugs.indicator, region: code, period: year(inYear) }))
        .reduce((sum, figure) => sum + knownValue(figure), 0),
    );
    const summed = (["from", "to"] as const).map((end) => rows.reduce((sum, row) => sum + numberOf(row[end].text), 0));
    expect(summed).toEqual(inUnit);
  });

  it("has no table for all of them at once", () => {
    expect(displacementPageView(context, { kind: "displacement-page", ...drugs }).countsOfOne).toBeUndefined();
  });

  it("prints counts alone, with neither ratio nor rate of false discovery", () => {
    const asked = { kind: "displacement", indicator: drugs.indicator, from: "2015", to: "2018" } as const;
    const one = displacementView(context, { ...asked, region: "GM0150" });
    expect(one.places).toEqual([]);
    expect(one.notComparable.map((each) => Object.keys(each))).toEqual([["region", "buffer", "counts", "sentence"]]);
    expect(displacementView(context, asked).places).toEqual([]);
  });

  it("is judged again where both years lie on one side of the change", () => {
    const view = displacementView(context, {
      kind: "displacement",
      indicator: drugs.indicator,
      from: "2019",
      to: "2021",
      region: "GM0150",
    });
    expect([view.places.length, view.notComparable]).toEqual([1, []]);
  });
});
