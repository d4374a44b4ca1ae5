import { describe, expect, it } from "vitest";
import type { RegionCode } from "../../../src/domain/region.ts";
import { municipalitiesView } from "../../../src/view-models/places/municipalities.ts";
import type { MunicipalitiesQuestion } from "../../../src/view-models/places/municipalities-view.ts";
import { aContext, municipalityRows, publishedContext, region } from "../../support/dataset.ts";
import { plainSpaces } from "../../support/plain-spaces.ts";
import { expectLawful } from "../../support/view-laws.ts";

const context = await publishedContext();
const [deventer, enschede, hengelo, elsewhere, nobody] = [
  region("GM0150"),
  region("GM0153"),
  region("GM0164"),
  region("GM0363"),
  region("GM9999"),
];
const ask = (asked: Omit<MunicipalitiesQuestion, "kind"> = {}) =>
  municipalitiesView(context, { kind: "municipalities", to: 2018, ...asked });
const listed = (list: readonly RegionCode[], asked: Omit<MunicipalitiesQuestion, "kind"> = {}) =>
  ask({ areas: [hengelo], list, ...asked });
const chosenGroup = (view: ReturnType<typeof ask>) => view.controls.groups.find(({ selected }) => selected);

describe("a list of one's own", () => {
  it("is the group where nothing else was asked, and says both means: 187 and 410 counted in Deventer and Enschede", () => {
    const view = listed([deventer, enschede]);
    expect(chosenGroup(view)).toMatchObject({ value: "list", label: "een eigen lijst van 2 gemeenten" });
    // (187 + 410) / (99,805 + 158,624) = 2.310 and (1.874 + 2.585) / 2 = 2.229 per 1,000
    expect(view.benchmarks?.rows.find(({ group }) => group === "list")).toMatchObject({
      name: "De 2 gemeenten van uw eigen lijst",
      isChosen: true,
      pooled: "2,31",
      unweighted: "2,23",
    });
    expect(plainSpaces(view.standfirst.map(({ text }) => text).join(""))).toContain(
      "Naast de 2 gemeenten van uw eigen lijst (samen 2,31) is Hengelo",
    );
    expect(view.municipalities.filter(({ role }) => role === "group").map(({ code }) => code)).toEqual(
      expect.arrayContaining([deventer, enschede]),
    );
    expect(view.notices).toEqual([]);
  });

  it("stays in the table beside another group that is chosen", () => {
    const view = listed([deventer], { group: "all" });
    expect(chosenGroup(view)?.value).toBe("all");
    expect(view.controls.list).toBeUndefined();
    expect(view.benchmarks?.rows.map(({ name }) => name)).toContain("De ene gemeente van uw eigen lijst");
  });

  it("says that it is still empty, and shows all municipalities until it is not", () => {
    const view = ask({ group: "list" });
    expect(view.notices).toEqual([
      "Uw lijst is nog leeg. Voeg er hierboven gemeenten aan toe; tot dan ziet u alle gemeenten.",
    ]);
    expect(view.chosen.group).toBe("all");
    expect(chosenGroup(view)?.label).toBe("een eigen lijst");
    expect(view.controls.list?.members).toEqual([]);
  });

  it.each<[name: string, list: readonly RegionCode[], notice: string]>([
    [
      "an area outside the unit and one that does not exist",
      [deventer, elsewhere, nobody],
      "Uit uw lijst weggelaten: Amsterdam en GM9999. Er kunnen alleen gemeenten van Oost-Nederland in staan.",
    ],
    [
      "a municipality that stands there twice",
      [deventer, enschede, deventer],
      "Deventer staat meer dan één keer in uw lijst en telt één keer mee.",
    ],
    ["the municipality itself", [deventer, hengelo], "Hengelo staat zelf in uw lijst en telt daarin niet mee."],
    [
      "nobody but the municipality itself",
      [hengelo],
      "In uw lijst staat alleen Hengelo, en een gemeente wordt niet met zichzelf vergeleken. Voeg er andere gemeenten aan toe; tot dan ziet u alle gemeenten.",
    ],
    ["a former municipality", [deventer, region("GM0196")], "Rijnwaarden hoort nu bij Zevenaar; u ziet Zevenaar."],
  ])("says of %s what becomes of it", (_, list, notice) => {
    expect(listed(list).notices).toEqual([notice]);
  });

  it("counts a municipality once that is named twice: by its former name as well", () => {
    const view = listed([region("GM0299"), region("GM0196")]);
    expect(view.controls.list?.members).toEqual([region("GM0299")]);
    expect(view.notices).toContain("Zevenaar staat meer dan één keer in uw lijst en telt één keer mee.");
  });

  it("offers every municipality but the reader's own", () => {
    const offered = listed([deventer]).controls.list?.areas.map(({ code }) => code);
    expect(offered).toHaveLength(75);
    expect(offered).not.toContain(hengelo);
    expect(listed([deventer, hengelo]).controls.list?.areas).toHaveLength(76);
  });

  it("says that it cannot be compared where one of it has no figure", () => {
    const rows = municipalityRows(["2017JJ00", "2018JJ00"], () => 50).filter(
      ({ region: code, period }) => code !== deventer || period !== "2018JJ00",
    );
    const view = municipalitiesView(aContext({ rows }), {
      kind: "municipalities",
      areas: [hengelo],
      list: [deventer, enschede],
    });
    expect(view.notices).toEqual([
      "Hengelo is niet te vergelijken met de 2 gemeenten van uw eigen lijst: daarvan ontbreekt een cijfer.",
    ]);
    expect(view.benchmarks?.rows.map(({ group }) => group)).not.toContain("list");
  });

  it("is whole, whatever is on it", () => {
    for (const list of [[], [hengelo], [deventer, nobody], [deventer, deventer]])
      expectLawful(listed(list, { group: "list", measure: "per1000-dwellings" }));
  });
});

describe("the country as a benchmark", () => {
  it("stands without the municipality and without a mean of municipalities: 42,695 of 17,150,986", () => {
    const row = listed([]).benchmarks?.rows.at(-1);
    expect(row).toMatchObject({
      group: "country",
      name: "De rest van Nederland",
      pooled: "2,49",
      unweighted: "n.v.t.",
    });
    expect(listed([]).benchmarks?.note).toContain("Van Nederland is alleen het cijfer samen bekend.");
  });

  it("is left out in a year without a national figure, and the note says so", () => {
    const { benchmarks } = listed([], { to: 2024 });
    expect(benchmarks?.rows.map(({ group }) => group)).not.toContain("country");
    expect(benchmarks?.note).toContain("Over 2024 is er geen cijfer van Nederland om naast te zetten.");
  });
});
