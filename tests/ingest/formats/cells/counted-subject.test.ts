import { describe, expect, it } from "vitest";
import { saysOtherFigures } from "../../../../src/ingest/formats/cells/counted-subject.ts";
import { asked } from "../../../support/mapped-tables.ts";
import { loadReference } from "../../../support/reference.ts";

describe("a title or a head", () => {
  it.each([
    "Misdrijven per 1.000 inwoners",
    "Percentage opgehelderd",
    "Opgehelderde misdrijven (aantal)",
    "Aantal verdachten per jaar",
    "Aangiften (aantal)",
    "Slachtoffers van geweld",
    "Aantal aangehouden personen",
    "Aantal woningen",
    "1.1.1 Diefstal/inbraak woning (per 1.000 inwoners)",
    "Onderwerp: Opgehelderde misdrijven",
    "Victims of crime",
    "Verandering ten opzichte van 2022",
  ])("says of other figures than recorded offences that they are: %s", (text) => {
    expect(saysOtherFigures(text)).toBe(true);
  });

  it.each([
    "Cijfers van de politie, bewaard op maandag",
    "Geregistreerde misdrijven per gemeente en per jaar",
    "Misdrijven per soort en district",
    "Geregistreerde criminaliteit; soort misdrijf, regio",
    "Aantal misdrijven",
    "Woninginbraken in Twente",
    "Inbraken in woningen, 2012–2023",
  ])("says nothing of the kind: %s", (text) => {
    expect(saysOtherFigures(text)).toBe(false);
  });

  it("says nothing of the kind when it is the name of an offence or a kind of nuisance", () => {
    const published = [...loadReference().indicators.values()].filter(
      (each) => each.classification !== "strategy_review",
    );
    const names = published.flatMap(({ title, label, labelPlural }) => [title, label, labelPlural]);
    expect(names.filter(saysOtherFigures)).toEqual([]);
  });
});

const OTHER_TITLES = [
  "Misdrijven per 1.000 inwoners",
  "Percentage opgehelderd",
  "Aantal verdachten per jaar",
  "Aangiften per jaar",
];

describe("a table of whole figures under a title of other figures than recorded offences", () => {
  it.each(OTHER_TITLES)("is asked about when years stand in its heads: %s", async (title) => {
    const step = await asked([
      title,
      "Soort misdrijf;Gemeente;2022;2023",
      "1.1.1 Diefstal/inbraak woning;Enschede;20;24",
    ]);
    expect(step.questions).toContainEqual(expect.objectContaining({ kind: "dimensionMissing", dimension: "measure" }));
  });

  it.each(OTHER_TITLES)("is asked about when offences stand in its heads: %s", async (title) => {
    const step = await asked([
      title,
      "Regio;Periode;1.1.1 Diefstal/inbraak woning;1.1.2 Diefstal/inbraak box/garage/schuur",
      "Enschede;2023;12;7",
    ]);
    expect(step.questions).toContainEqual(expect.objectContaining({ kind: "dimensionMissing", dimension: "measure" }));
  });

  it.each(OTHER_TITLES)("is asked about when every figure has its row: %s", async (title) => {
    const step = await asked([
      title,
      "regio;soort misdrijf;jaar;waarde",
      "Enschede;1.1.1 Diefstal/inbraak woning;2023;12",
    ]);
    expect(step.questions).toContainEqual(expect.objectContaining({ kind: "dimensionMissing", dimension: "measure" }));
  });
});

describe("a head that says of other figures that they are", () => {
  it.each(["Aangiften (aantal)", "Opgehelderde misdrijven (aantal)", "Aantal verdachten", "Slachtoffers (aantal)"])(
    "is asked about: %s",
    async (head) => {
      const step = await asked([
        `Soort misdrijf;Regio's;Perioden;${head}`,
        "1.1.1 Diefstal/inbraak woning;Enschede;2023;10",
      ]);
      expect(step.questions).toEqual([expect.objectContaining({ kind: "dimensionMissing", dimension: "measure" })]);
    },
  );

  it("is a rate where it says so, also behind the name of an offence", async () => {
    const step = await asked([
      "Regio;Periode;1.1.1 Diefstal/inbraak woning (per 1.000 inwoners)",
      "Enschede;2023;12",
      "Hengelo;2023;9",
    ]);
    expect(step.mapping.columns[2]?.role).toEqual({
      kind: "value",
      indicator: "police_crime:1.1.1",
      measure: "per1000",
    });
  });
});
