import { describe, expect, it } from "vitest";
import { compareView } from "../../../src/view-models/compare/compare.ts";
import { municipalitiesView } from "../../../src/view-models/places/municipalities.ts";
import {
  aContext,
  everyPublicationContext,
  municipalityRows,
  publishedContext,
  region,
} from "../../support/dataset.ts";
import { expectLawful } from "../../support/view-laws.ts";

const context = await publishedContext();

describe("a comparison at a reference date", () => {
  const asked = { kind: "compare", asOf: "2018-08" } as const;

  it("knows no year that was not over, nor any after it", () => {
    const view = compareView(context, asked);
    expect(view.chosen).toMatchObject({ from: 2012, to: 2017 });
    expect(Math.max(...view.controls.years)).toBe(2018);
    const periods = view.figures.flatMap(({ series }) => series.flatMap((one) => one.series.points));
    for (const { period, figure } of periods) if (period > "2017") expect(figure.value).toBeUndefined();
  });

  it("estimates the year that was going on, and holds no estimate against the rest", async () => {
    const view = compareView(await everyPublicationContext(), { ...asked, from: 2015, to: 2018 });
    const [one] = view.figures.flatMap(({ series }) => series);
    expect(one?.change.to).toMatchObject({ status: "estimated", method: "seasonal" });
    expect(one?.standing).toBeUndefined();
    expect(view.notes.join(" ")).toContain("Peildatum augustus 2018");
    expectLawful(view);
  });

  it("ignores a reference date that is none", () => {
    expect(compareView(context, { kind: "compare", asOf: "2018" }).chosen.to).toBe(2025);
  });
});

describe("a comparison in an earlier edition", () => {
  const rows = (value: number) => municipalityRows(["2017JJ00", "2018JJ00"], () => value);
  const revised = aContext(
    { id: "august", editionDate: "2026-08-01", rows: rows(100) },
    { id: "september", editionDate: "2026-09-15", rows: rows(103) },
  );
  const hengelo = region("GM0164");

  it("has the figures as they had been published by then, says so, and offers the way back", () => {
    const asked = { kind: "compare", areas: [hengelo], measure: "count" } as const;
    const [now, then] = [compareView(revised, asked), compareView(revised, { ...asked, edition: "2026-08-01" })];
    const lastOf = (view: typeof now) => view.figures[0]?.series[0]?.change.to.text;
    expect([lastOf(now), lastOf(then)]).toEqual(["103", "100"]);
    expect(then.notes[0]).toContain("zoals ze op 1 augustus 2026 waren gepubliceerd");
    expect(then.controls.editions.map(({ label, selected }) => [label, selected])).toEqual([
      ["nu", false],
      ["1 augustus 2026", true],
    ]);
  });

  it("is the same in the funnel", () => {
    const asked = { kind: "municipalities", areas: [hengelo] } as const;
    const countIn = (edition?: string) =>
      municipalitiesView(revised, { ...asked, ...(edition === undefined ? {} : { edition }) }).municipalities.find(
        ({ code }) => code === hengelo,
      )?.count.text;
    expect([countIn(), countIn("2026-08-01")]).toEqual(["103", "100"]);
  });
});

describe("the funnel at a reference date", () => {
  it("shows the last year that was over", () => {
    const view = municipalitiesView(context, { kind: "municipalities", asOf: "2018-08", to: 2025 });
    expect(view.chosen.to).toBe(2017);
    expect(view.notices).toEqual(["Voor 2025 zijn er geen cijfers; u ziet 2012 t/m 2017."]);
    expect(municipalitiesView(context, { kind: "municipalities", asOf: "2018-12" }).chosen.to).toBe(2018);
  });
});
