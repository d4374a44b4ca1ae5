import { describe, expect, it } from "vitest";
import { monthlySignals } from "../../../src/analysis/signals/monthly-signals.ts";
import { municipalMonths } from "../../../src/analysis/signals/municipal-months.ts";
import { month } from "../../../src/domain/period.ts";
import { aContext, monthCodes, municipalityRows } from "../../support/dataset.ts";
import type { TestRow } from "../../support/loads.ts";

const INDICATOR = "police_crime:1.1.1";
const YEARS = [2021, 2022, 2023, 2024, 2025];
const codes = YEARS.flatMap((year) => monthCodes(year));

/** Around 100 a month in every municipality, a little up and down; the first falls to 40 from a month on. */
function rowsFallingFrom(code: string, periods: readonly string[] = codes) {
  return municipalityRows(periods, (at, period) =>
    at === 0 && period >= code ? 40 : 100 + ((at + periods.indexOf(period)) % 3),
  );
}

const context = aContext({ rows: rowsFallingFrom("2025MM10") });

describe(monthlySignals, () => {
  it("names the municipality that fell, the first month of it, and how far it is from usual", () => {
    const found = monthlySignals(context);
    expect(found?.month).toEqual(month(2025, 12));
    expect(found?.signals).toHaveLength(1);
    expect(found?.signals[0]).toMatchObject({ direction: "fewer", since: month(2025, 10), sinceIs: "exact" });
    expect(found?.tested).toBe(76);
  });

  it("puts what is new this month before what was on the list already, however sure that is", () => {
    const rows = municipalityRows(codes, (at, period) => {
      if (at === 0 && period >= "2025MM10") return 20;
      if (at === 1 && period >= "2025MM12") return 50;
      return 100 + ((at + codes.indexOf(period)) % 3);
    });
    const found = monthlySignals(aContext({ rows }));
    expect(found?.signals.map(({ since, sinceIs }) => [since, sinceIs])).toEqual([
      [month(2025, 12), "exact"],
      [month(2025, 10), "exact"],
    ]);
    const [isNew, wasThere] = found?.signals ?? [];
    expect(wasThere?.falseDiscovery).toBeLessThan(isNew?.falseDiscovery ?? 0);
    expect(found).toMatchObject({ provenance: "real", behind: [], tooFew: [] });
  });

  it("sees nothing of it before it happened, and calls it new in its first month", () => {
    expect(monthlySignals(context, { asOf: month(2025, 9) })?.signals).toEqual([]);
    const first = monthlySignals(context, { asOf: month(2025, 10) });
    expect(first?.signals[0]?.since).toEqual(month(2025, 10));
  });

  it("counts only the months in a row: one that was a signal half a year ago is new when it comes back", () => {
    const rows = municipalityRows(codes, (at, period) =>
      at === 0 && (period === "2025MM04" || period === "2025MM12") ? 20 : 100 + ((at + codes.indexOf(period)) % 3),
    );
    const context = aContext({ rows });
    // still there while the window of three months holds April
    const april = { direction: "fewer", since: month(2025, 4), sinceIs: "exact" };
    expect(monthlySignals(context, { asOf: month(2025, 6) })?.signals).toMatchObject([april]);
    expect(monthlySignals(context, { asOf: month(2025, 8) })?.signals).toEqual([]);
    expect(monthlySignals(context)?.signals).toMatchObject([{ direction: "fewer", since: month(2025, 12) }]);
  });

  it("takes a rise last month and a fall this month for two signals, the fall being new", () => {
    const rows = municipalityRows(codes, (at, period) => {
      if (at === 0 && period === "2025MM11") return 180;
      return at === 0 && period === "2025MM12" ? 20 : 100 + ((at + codes.indexOf(period)) % 3);
    });
    const context = aContext({ rows });
    expect(monthlySignals(context, { asOf: month(2025, 11) })?.signals).toMatchObject([{ direction: "more" }]);
    expect(monthlySignals(context)?.signals).toMatchObject([
      { direction: "fewer", since: month(2025, 12), sinceIs: "exact" },
    ]);
  });

  it("tells two offences of one municipality apart, each since its own month", () => {
    const fallenFrom = (code: string) =>
      municipalityRows(codes, (at, period) =>
        at === 0 && period >= code ? 30 : 100 + ((at + codes.indexOf(period)) % 3),
      );
    const context = aContext({ rows: fallenFrom("2025MM10") }, { rows: asBicycles(fallenFrom("2025MM12")) });
    const found = monthlySignals(context)?.signals.map(({ indicator, since }) => [indicator, since]);
    expect(found).toEqual([
      ["police_crime:1.2.3", month(2025, 12)],
      [INDICATOR, month(2025, 10)],
    ]);
  });

  it("has the list of the last month there is where the reference date lies beyond it", () => {
    expect(monthlySignals(context, { asOf: month(2027, 1) })).toEqual(monthlySignals(context));
  });

  it("names indicators that it left out because their figures end earlier", () => {
    const late = { rows: asBicycles(rowsFallingFrom("9999", codes.slice(0, -3))) };
    expect(monthlySignals(aContext({ rows: rowsFallingFrom("9999") }, late))).toMatchObject({
      behind: ["police_crime:1.2.3"],
      tested: 76,
      signals: [],
    });
  });

  it("says that it looked no further where a signal is older than two years", () => {
    const old = aContext({ rows: risingRows() });
    const found = monthlySignals(old)?.signals.find(({ direction }) => direction === "more");
    expect(found).toMatchObject({ since: month(2023, 12), sinceIs: "at-least" });
  });

  it("does not compare across a change in registration, and says which: drugs changed in July 2018", () => {
    const context = aContext({ rows: drugRows() });
    // twelve months and the 36 before them reach back to June 2018, and to July
    const across = monthlySignals(context, { asOf: month(2022, 5) });
    // left out, not too few
    expect(across).toMatchObject({ tested: 0, signals: [], tooFew: [] });
    expect(across?.broken).toMatchObject([{ indicator: DRUGS, break: { from: month(2018, 7) } }]);
    expect(monthlySignals(context, { asOf: month(2022, 6) })).toMatchObject({ tested: 76, signals: [], broken: [] });
  });

  it("takes no season from before a change in registration, where it would drown the fall of today", () => {
    const rows = drugRows().map((row, at) => (at < 96 && row.period === "2023MM06" ? { ...row, value: 40 } : row));
    const found = monthlySignals(aContext({ rows }), { asOf: month(2023, 6) });
    expect(found).toMatchObject({ tested: 76, broken: [] });
    expect(found?.signals).toMatchObject([
      { direction: "fewer", since: month(2023, 6), window: { months: 1, observed: 40 } },
    ]);
  });

  it("goes on with the offences of which the registration did not change", () => {
    const others = drugRows().map((row) => ({ ...row, indicator: INDICATOR, value: 100 }));
    const found = monthlySignals(aContext({ rows: drugRows() }, { rows: others }), { asOf: month(2022, 5) });
    expect(found).toMatchObject({ tested: 76, tooFew: [], broken: [{ indicator: DRUGS }] });
  });

  it("takes the calendar after a change in registration from the month of the change", () => {
    const rows = drugRows().map((row) =>
      (row.period ?? "") > "2018MM07" && row.period?.endsWith("MM12") ? { ...row, value: 300 } : row,
    );
    const context = aContext({ rows });
    for (const asOf of [month(2022, 12), month(2023, 6), month(2023, 12)]) {
      expect(monthlySignals(context, { asOf })).toMatchObject({ tested: 76, signals: [], broken: [] });
    }
  });

  it("gives every offence its own season: December is high for the one, and a fall for the other", () => {
    const high = municipalityRows(codes, (at, period) => (period.endsWith("MM12") ? 300 : 100) + (at % 3));
    const even = rowsFallingFrom("2025MM12");
    const found = monthlySignals(aContext({ rows: high }, { rows: asBicycles(even) }));
    expect(found).toMatchObject({ tested: 152 });
    expect(found?.signals).toMatchObject([{ indicator: "police_crime:1.2.3", direction: "fewer" }]);
  });

  it("has no list without municipal months", () => expect(monthlySignals(aContext())).toBeUndefined());
});

const DRUGS = "police_crime:3.1.1";

/** A thousand a month until June 2018, and a hundred from July on, in every municipality. */
function drugRows(): readonly TestRow[] {
  const periods = [2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023].flatMap((year) => monthCodes(year));
  const rows = municipalityRows(periods, (_, period) => (period < "2018MM07" ? 1000 : 100));
  return rows.map((row) => ({ ...row, indicator: DRUGS }));
}

function asBicycles(rows: readonly TestRow[]): readonly TestRow[] {
  return rows.map((row) => ({ ...row, indicator: "police_crime:1.2.3" }));
}

/** One municipality that grows by a twentieth every month, for eight years. */
function risingRows() {
  const eight = [2018, 2019, 2020, ...YEARS].flatMap((year) => monthCodes(year));
  return municipalityRows(eight, (at, period) => (at === 0 ? Math.round(20 * 1.05 ** eight.indexOf(period)) : 100));
}

/** How many months of every series are looked at. */
const lengthsOf = (months: ReturnType<typeof municipalMonths>) => months?.series.map(({ part }) => part.to - part.from);

describe(municipalMonths, () => {
  it("ends with the last month that all municipalities have", () => {
    const rows = rowsFallingFrom("9999").filter((_, at) => at !== codes.length - 1);
    expect(municipalMonths(aContext({ rows }))?.last).toEqual(month(2025, 11));
  });

  it("begins after the last gap", () => {
    const rows = rowsFallingFrom("9999").filter(({ period }) => period !== "2022MM05");
    const months = municipalMonths(aContext({ rows }));
    expect(months?.series[0]?.firstMonth).toBe(6);
    expect(lengthsOf(months)).toEqual([43]);
  });

  it("leaves out indicators that end earlier, by name", () => {
    const late = { rows: asBicycles(rowsFallingFrom("9999", codes.slice(0, -3))) };
    const months = municipalMonths(aContext({ rows: rowsFallingFrom("9999") }, late));
    expect(months?.series.map(({ indicator }) => indicator)).toEqual([INDICATOR]);
    expect(months?.behind).toEqual(["police_crime:1.2.3"]);
  });

  it("does not mix real with simulated figures", () => {
    const simulated = { provenance: "simulated" as const, rows: asBicycles(rowsFallingFrom("9999")) };
    const months = municipalMonths(aContext({ rows: rowsFallingFrom("9999") }, simulated));
    expect(months?.provenance).toBe("real");
    expect(months?.series).toHaveLength(1);
  });

  it("shows simulated figures where nobody has real ones", () => {
    const months = municipalMonths(aContext({ provenance: "simulated", rows: rowsFallingFrom("9999") }));
    expect(months?.provenance).toBe("simulated");
    expect(months?.series[0]?.cells).toHaveLength(76);
  });

  it("ends where the real figures end, though simulated ones go on", () => {
    const real = rowsFallingFrom("9999", codes.slice(0, -2));
    const simulated = { provenance: "simulated" as const, rows: rowsFallingFrom("9999") };
    expect(municipalMonths(aContext({ rows: real }, simulated))).toMatchObject({
      last: month(2025, 10),
      provenance: "real",
    });
  });

  it("ends with the month of the reference date", () => {
    const months = municipalMonths(aContext({ rows: rowsFallingFrom("9999") }), { asOf: month(2024, 3) });
    expect(months?.last).toEqual(month(2024, 3));
    expect(lengthsOf(months)).toEqual([39]);
  });

  it("takes a month with a missing count for one that is not complete", () => {
    const rows = rowsFallingFrom("9999").map((row, at) =>
      at === codes.length - 1 ? { ...row, status: "missing:unknown" as const } : row,
    );
    expect(municipalMonths(aContext({ rows }))?.last).toEqual(month(2025, 11));
  });

  it("looks at the months of municipalities of the unit, not at years or at other areas", () => {
    const others = [
      ...municipalityRows(["2024JJ00", "2026JJ00"], () => 1200),
      { region: "NL01", period: "2025MM12", value: 5 },
      { region: "GM0363", period: "2025MM12", value: 5 },
    ];
    const plain = municipalMonths(aContext({ rows: rowsFallingFrom("9999") }));
    expect(municipalMonths(aContext({ rows: [...rowsFallingFrom("9999"), ...others] }))).toEqual(plain);
  });

  it("knows the months by their date, in whatever order they were loaded", () => {
    const [plain, reversed] = [rowsFallingFrom("2025MM10"), [...rowsFallingFrom("2025MM10")].reverse()];
    expect(municipalMonths(aContext({ rows: reversed }))?.series).toEqual(
      municipalMonths(aContext({ rows: plain }))?.series,
    );
  });

  it("leaves out indicators that the reference data do not know", () => {
    const own = { rows: rowsFallingFrom("9999").map((row) => ({ ...row, indicator: "eigen:lijst" })) };
    expect(municipalMonths(aContext(own))).toBeUndefined();
  });

  it("ends with the latest month of any indicator, whichever of them was loaded first", () => {
    const early = { rows: rowsFallingFrom("9999", codes.slice(0, -3)) };
    const late = { rows: asBicycles(rowsFallingFrom("9999")) };
    for (const loads of [
      [early, late],
      [late, early],
    ]) {
      const months = municipalMonths(aContext(...loads));
      expect(months?.last).toEqual(month(2025, 12));
      expect(months?.behind).toEqual([INDICATOR]);
    }
  });
});
