import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { municipalContributions } from "../../../src/analysis/places/municipal-contributions.ts";
import { POLICE_UNIT } from "../../../src/domain/region.ts";
import { aContext, indicator, municipalityRows, publishedContext } from "../../support/dataset.ts";

const asked = { indicator: indicator("police_crime:1.1.1"), from: 2015, to: 2018 };
const published = await publishedContext();

describe(municipalContributions, () => {
  it("accounts for the whole change of the unit, from 9,311 burglaries in 2015 to 6,083 in 2018", () => {
    const found = municipalContributions(published, asked);
    expect(found?.shares).toMatchObject({ whole: 6083 - 9311, rest: 0 });
    expect(found?.unit).toMatchObject({ from: { value: 9311 }, to: { value: 6083 } });
    // Enschede went from 660 to 410: 250 of the 3,228 fewer
    const enschede = found?.shares.parts.find(({ part }) => part.code === "GM0153");
    expect(enschede).toMatchObject({ absolute: -250, share: 250 / 3228 });
  });

  it("adds up whatever was counted, municipalities that went against the whole included", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(500), { minLength: 152, maxLength: 152 }), (counts) => {
        const rows = municipalityRows(
          ["2015JJ00", "2018JJ00"],
          (at, period) => counts[2 * at + Number(period === "2018JJ00")] ?? 0,
        );
        const sumIn = (period: string): number =>
          rows.filter((row) => row.period === period).reduce((sum, { value = 0 }) => sum + value, 0);
        const units = ["2015JJ00", "2018JJ00"].map((period) => ({ region: POLICE_UNIT, period, value: sumIn(period) }));
        const { shares } = municipalContributions(aContext({ rows: [...rows, ...units] }), asked) ?? {};
        expect(shares?.rest).toBe(0);
        expect(shares?.parts.reduce((sum, { absolute }) => sum + absolute, 0)).toBe(shares?.whole);
        if (shares?.whole === 0) return;
        expect(shares?.parts.reduce((sum, { share = 0 }) => sum + share, 0)).toBeCloseTo(1, 9);
      }),
      { numRuns: 20 },
    );
  });

  it("is absent for a year twice, and where one municipality has no figure or none is real", () => {
    const rows = municipalityRows(["2015JJ00", "2018JJ00"], () => 50);
    expect(municipalContributions(published, { ...asked, to: 2015 })).toBeUndefined();
    expect(municipalContributions(aContext({ rows }), asked)).toBeDefined();
    expect(municipalContributions(aContext({ rows: rows.slice(1) }), asked)).toBeUndefined();
    expect(municipalContributions(aContext({ rows, provenance: "simulated" }), asked)).toBeUndefined();
    const units = ["2015JJ00", "2018JJ00"].map((period) => ({ region: POLICE_UNIT, period, value: 3800 }));
    expect(municipalContributions(aContext({ rows: [...rows.slice(2), ...units] }), asked)).toBeUndefined();
  });
});
