import { describe, expect, it } from "vitest";
import type { AnalysisContext } from "../../../src/analysis/analysis-context.ts";
import { suppressSmallCounts } from "../../../src/analysis/disclosure/dataset-suppressions.ts";
import { createDataset } from "../../../src/dataset/dataset.ts";
import { POLICE_UNIT } from "../../../src/domain/region.ts";
import { ingest } from "../../../src/ingest/ingest.ts";
import { templatesOf } from "../../../src/view-models/data/templates.ts";
import { ownFiguresView } from "../../../src/view-models/theme/own-figures.ts";
import type { OwnTemplateView } from "../../../src/view-models/theme/own-figures-view.ts";
import { themeView } from "../../../src/view-models/theme/theme.ts";
import { aContext, aDataset, region } from "../../support/dataset.ts";
import { aLoad, type TestRow } from "../../support/loads.ts";
import { plainSpaces } from "../../support/plain-spaces.ts";
import { loadReference } from "../../support/reference.ts";

/** The theme of the first strategy that has hemp, motorcycle gangs and signals as templates. */
const THEME = "hennep-en-motorbendes";
const reference = loadReference();
const municipalities = reference.regions.membersOf(POLICE_UNIT);
const districts = reference.regions.districts.map(({ code }) => code);
const ROUTES = ["municipal_action", "local_joint", "riec_case"] as const;

function templateOf(context: AnalysisContext, id: string): OwnTemplateView {
  const view = ownFiguresView(context, { kind: "own-figures", slug: THEME }).templates.find((each) => each.id === id);
  if (!view) throw new TypeError(`nothing of ${id}`);
  return view;
}

const rowOf = (view: OwnTemplateView, code: string): readonly string[] =>
  (view.unit?.rows.find(({ id }) => id.endsWith(`/${code}`))?.figures ?? []).map(({ text }) => plainSpaces(text));

const hemp = (code: string, regions: readonly string[], period: string, value: number): readonly TestRow[] =>
  regions.map((region) => ({ indicator: `upload:hemp_yearly/${code}`, region, period, value }));

/** One row per municipality and route; `counts` in the order of the routes. */
const signals = (period: string, counts: readonly number[], regions = municipalities): readonly TestRow[] =>
  ROUTES.flatMap((route, at) =>
    regions.map((region) => ({
      indicator: `upload:subversion_signals/${route}`,
      region,
      period,
      value: counts[at] ?? Number.NaN,
    })),
  );

describe("figures that came by a template", () => {
  it("are told of the unit once every district has them", () => {
    const rows = [
      ...hemp("plantations_dismantled", districts, "2024JJ00", 10),
      ...hemp("plantations_dismantled", districts, "2025JJ00", 12),
    ];
    const view = templateOf(aContext({ rows }), "hemp_yearly");
    expect(view.periods).toEqual(["2024", "2025"]);
    expect(rowOf(view, "plantations_dismantled")).toEqual(["50", "60"]);
  });

  it("have no total of the unit while a district is absent, and the page says of how many they are known", () => {
    const view = templateOf(aContext({ rows: hemp("plants", districts.slice(0, 2), "2025JJ00", 300) }), "hemp_yearly");
    expect(view.unit).toBeUndefined();
    expect(view.notes[0]).toBe("Geen totaal van 2025 voor ‘Planten’: bekend van 2 van de 5 districten.");
    expect(view.places.map(({ head, rows }) => [head, rows.length])).toEqual([["District", 2]]);
  });

  it("say so in the table of the unit where some are complete and others are not", () => {
    const rows = [
      ...hemp("plantations_dismantled", districts, "2025JJ00", 12),
      ...hemp("plants", districts.slice(0, 2), "2025JJ00", 300),
    ];
    const view = templateOf(aContext({ rows }), "hemp_yearly");
    expect(["plantations_dismantled", "plants"].map((code) => rowOf(view, code))).toEqual([["60"], ["."]]);
    expect(view.notes[0]).toBe("Geen totaal van 2025 voor ‘Planten’: bekend van 2 van de 5 districten.");
  });

  it("are counted by municipality where they came by municipality", () => {
    const some = [...municipalities.slice(0, 10), ...reference.regions.membersOf(region("district/twente"))];
    const view = templateOf(aContext({ rows: hemp("plants", [...new Set(some)], "2025JJ00", 300) }), "hemp_yearly");
    expect(view.notes[0]).toMatch(/bekend van \d\d van de 76 gemeenten\.$/);
    expect(view.places.map(({ head }) => head)).toEqual(["District", "Gemeente"]);
  });

  it("are not added up where they are no counts", () => {
    const rows = districts.map(
      (region): TestRow => ({
        ...{ indicator: "upload:hemp_yearly/seizure_value_eur", measure: "value", region },
        ...{ period: "2025JJ00", value: 1250.5 },
      }),
    );
    const view = templateOf(aContext({ rows }), "hemp_yearly");
    expect(view.unit).toBeUndefined();
    expect(view.places[0]?.columns).toEqual(["Waarde van beslag (euro)"]);
    expect(view.places[0]?.rows[0]?.figures.map(({ text }) => text)).toEqual(["1.250,5"]);
    expect(view.notes[0]).toContain("niet op te tellen over gebieden");
  });

  it("are read from the template itself, filled in", async () => {
    const [template] = templatesOf(aContext({ rows: [] }), ["subversion_signals"]);
    const filled = template?.csv.replace(/;2025;;/g, ";2025;20;") ?? "";
    const { observations } = await ingest(new TextEncoder().encode(filled), "signalen.csv", reference);
    if (!observations) throw new TypeError("refused");
    const dataset = createDataset([{ ...aLoad({ rows: [] }), columns: observations }], "own");
    const view = templateOf({ dataset, reference }, "subversion_signals");
    expect(rowOf(view, "riec_case")).toEqual(["1.520"]);
    expect(view.places.map(({ rows }) => rows.length)).toEqual([5, 76]);
  });

  it("of which small counts are suppressed stay so in every table", () => {
    const [small, ...others] = municipalities;
    const complete = aDataset({
      format: "own-template",
      rows: [...signals("2025JJ00", [40, 30, 20], others), ...signals("2025JJ00", [3, 30, 20], small ? [small] : [])],
    });
    const view = templateOf({ dataset: suppressSmallCounts(complete, reference, 5), reference }, "subversion_signals");
    const cells = view.places.flatMap(({ rows }) => rows.find(({ id }) => id === small)?.figures ?? []);
    expect(cells.map(({ text }) => text)).toEqual(["< 5", "30", "20"]);
  });

  it("are what the theme page looks for, and only then", () => {
    expect(themeView(aContext({ rows: [] }), { kind: "theme", slug: THEME })?.theme.hasOwnFigures).toBe(false);
    const context = aContext({ rows: hemp("plants", districts.slice(0, 1), "2025JJ00", 300) });
    expect(themeView(context, { kind: "theme", slug: THEME })?.theme.hasOwnFigures).toBe(true);
  });

  it("of a theme that does not exist are refused with a sentence", () => {
    expect(() => ownFiguresView(aContext({ rows: [] }), { kind: "own-figures", slug: "onzin" })).toThrow(
      "Er is geen thema ‘onzin’.",
    );
  });
});

describe("the division of signals over follow-up routes", () => {
  it("stands beside the division that the network states", () => {
    const view = templateOf(
      aContext({ rows: [...signals("2024JJ00", [5, 3, 2]), ...signals("2025JJ00", [4, 4, 2])] }),
      "subversion_signals",
    );
    expect(plainSpaces(view.shares?.summary ?? "")).toBe(
      "Van de 760 ondermijningssignalen in 2025 was 40 % actie van de gemeente (referentie ≈ 50 %), 40 % lokaal bilateraal of integraal (referentie ≈ 30 %) en 20 % RIEC-casus (referentie ≈ 20 %).",
    );
    expect(view.shares?.parts.map(({ series }) => series.points.map(({ figure }) => figure.value))).toEqual([
      [0.5, 0.4],
      [0.3, 0.4],
      [0.2, 0.2],
    ]);
  });

  it("is of the last year that every municipality has given", () => {
    const rows = [...signals("2024JJ00", [5, 3, 2]), ...signals("2025JJ00", [4, 4, 2], municipalities.slice(0, 70))];
    const { shares } = templateOf(aContext({ rows }), "subversion_signals");
    expect(shares?.summary).toContain("in 2024");
    expect(shares?.parts[0]?.series.points.map(({ figure }) => figure.status)).toEqual(["observed", "missing"]);
  });

  it.each([
    {
      what: "a route is not loaded",
      rows: signals("2025JJ00", [4, 4, 2]).filter(({ indicator }) => !indicator?.endsWith("riec_case")),
    },
    { what: "nothing was signalled", rows: signals("2025JJ00", [0, 0, 0]) },
  ])("is absent where $what", ({ rows }) => {
    expect(templateOf(aContext({ rows }), "subversion_signals").shares).toBeUndefined();
  });
});
