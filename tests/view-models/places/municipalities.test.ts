import { describe, expect, it } from "vitest";
import { answerLater } from "../../../src/engine/on-request.ts";
import { municipalitiesView } from "../../../src/view-models/places/municipalities.ts";
import type { MunicipalitiesQuestion } from "../../../src/view-models/places/municipalities-view.ts";
import { aContext, everyPublicationContext, indicator, publishedContext, region } from "../../support/dataset.ts";
import { plainSpaces } from "../../support/plain-spaces.ts";
import { expectLawful } from "../../support/view-laws.ts";

const context = await publishedContext();
const ask = (asked: Omit<MunicipalitiesQuestion, "kind"> = {}) =>
  municipalitiesView(context, { kind: "municipalities", ...asked });
const saidOf = (view: ReturnType<typeof ask>): string => plainSpaces(view.standfirst.map(({ text }) => text).join(""));

describe(municipalitiesView, () => {
  it("is an answer that comes on request", () => {
    expect(answerLater(context, { kind: "municipalities" }).kind).toBe("municipalities");
  });

  it("says how many lie apart in a year, and names them: eight for burglary in 2024", () => {
    const view = ask({ to: 2024 });
    expect(view.headline).toBe(
      "Woninginbraak in 2024: 8 van de 76 gemeenten liggen verder van het gemiddelde dan bij hun grootte past",
    );
    expect(saidOf(view)).toMatch(/^Gemiddeld 1,14 per 1.000 inwoners. Hoger: .*Renkum/);
    expect(view.municipalities.filter(({ side }) => side !== "inside")).toHaveLength(8);
  });

  it("leads with the reader's own municipality, its place and how sure that is, and the group beside it", () => {
    const view = ask({ areas: [region("GM0164")], group: "district/twente", to: 2024 });
    expect(view.headline).toMatch(/^Woninginbraak in 2024: Hengelo /);
    expect(saidOf(view)).toMatch(/op plaats \d+ van 76, met 95 % zekerheid ergens tussen \d+ en \d+/);
    expect(saidOf(view)).toContain("Naast de andere gemeenten van district Twente");
    expect(view.benchmarks?.rows.filter(({ isChosen }) => isChosen).map(({ name }) => name)).toEqual([
      "De andere gemeenten van district Twente (13)",
    ]);
  });

  it("draws limits that narrow as places grow, the 95 % limits within those of 99.8 %", () => {
    const [outer, inner] = ask().funnel.limits;
    for (const [at, point] of (inner?.points ?? []).entries()) {
      expect(point.high).toBeLessThan(outer?.points[at]?.high ?? 0);
      expect(point.low).toBeGreaterThanOrEqual(outer?.points[at]?.low ?? Number.POSITIVE_INFINITY);
    }
    const [first, last] = [inner?.points[0], inner?.points.at(-1)];
    expect((first?.high ?? 0) - (first?.low ?? 0)).toBeGreaterThan((last?.high ?? 0) - (last?.low ?? 0));
  });

  it("lists the group and what is followed, with the ranks among all, and explains the small ones", () => {
    const { ranking } = ask({ areas: [region("GM0277")], group: "district/twente", to: 2024 });
    expect(ranking?.rows.map(({ name }) => name)).toContain("Rozendaal");
    expect(ranking?.rows).toHaveLength(15);
    expect(ranking?.of).toBe(76);
    expect(ranking?.rows.find(({ name }) => name === "Rozendaal")?.size).toBe("small");
    expect(ranking?.notes[0]).toContain("gerangschikt op 2022 t/m 2024 samen");
  });

  it("adds up what each municipality did to the whole: every offence between 2015 and 2018 once", () => {
    const { contributions } = ask({ from: 2015, to: 2018 });
    const number = (text: string): number => Number(text.replace("−", "-").replace("+", "").replaceAll(".", ""));
    const sum = (contributions?.rows ?? []).reduce((total, { absolute }) => total + number(absolute), 0);
    expect(sum).toBe(6083 - 9311);
    expect(contributions?.total).toMatchObject({ from: "9.311", to: "6.083", absolute: "−3.228" });
  });

  it("names a change in registration between the years that contributions are of", () => {
    const { contributions, notes } = ask({ indicators: [indicator("police_crime:3.1.1")], from: 2015, to: 2018 });
    expect(contributions?.title).toMatch(/^Drug.*: 2015 en 2018 zijn niet te vergelijken$/);
    const said =
      "Trendbreuk: tussen 2015 en 2018 veranderde de registratie; die jaren zijn niet vergelijkbaar. Sinds juli 2018";
    expect(contributions?.notes[0]).toContain(said);
    expect(notes.join(" ")).toContain(said);
  });

  it("heads the contributions with the change, and speaks of no break, where both years lie on one side of it", () => {
    const { contributions, notes } = ask({ indicators: [indicator("police_crime:3.1.1")], from: 2019, to: 2020 });
    expect(contributions?.title).toContain("droeg het meest bij");
    expect(`${contributions?.notes.join(" ")} ${notes.join(" ")}`).not.toContain("rendbreuk");
  });

  it("says what it could not follow: more than one kind, areas and years without figures", () => {
    const view = ask({
      indicators: [indicator("police_crime:1.1.1"), indicator("police_crime:1.1.2")],
      areas: [region("district/twente"), region("NL01")],
      to: 2050,
    });
    expect(view.chosen).toMatchObject({ areas: [], to: 2025 });
    expect(view.notices).toEqual([
      "Deze weergave toont één soort tegelijk: Woninginbraak, de eerste van de 2 gekozen soorten.",
      "Voor 2050 zijn er geen cijfers; u ziet 2012 t/m 2025.",
    ]);
  });

  it("offers the nearest in size once a municipality is chosen", () => {
    const nearest = (view: ReturnType<typeof ask>) => view.controls.groups.find(({ value }) => value === "nearest");
    expect(nearest(ask({ group: "nearest" }))?.unavailable).toBe("kies eerst een gemeente");
    expect(ask({ group: "nearest" }).chosen.group).toBe("all");
    expect(nearest(ask({ areas: [region("GM0164")] }))?.unavailable).toBeUndefined();
  });

  it("finds nothing in simulated figures, and says that they prove nothing", async () => {
    const simulated = municipalitiesView(await everyPublicationContext(), {
      kind: "municipalities",
      indicators: [indicator("police_nuisance:E35")],
      areas: [region("GM0164")],
    });
    for (const title of [simulated.headline, simulated.funnel.title, simulated.ranking?.title])
      expect(title).toMatch(/^Gesimuleerd: /);
    expect(saidOf(simulated)).toContain("bewijst niets");
    expect(simulated.benchmarks).toBeUndefined();
    expect(simulated.contributions).toBeUndefined();
  });

  it("is whole, whatever is asked", () => {
    for (const group of ["all", "nearest", "size/0", "size/20", "district/twente"] as const)
      expectLawful(ask({ areas: [region("GM0277"), region("GM0164")], group, measure: "per1000-dwellings" }));
  });

  it("refuses without figures of municipalities", () => {
    expect(() => municipalitiesView(aContext(), { kind: "municipalities" })).toThrow("geen cijfers van gemeenten");
  });
});
