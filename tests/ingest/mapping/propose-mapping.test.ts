import { describe, expect, it } from "vitest";
import { asked, openKinds } from "../../support/mapped-tables.ts";

const LIST = [
  "Maandlijst district",
  "",
  "Plaats;Wanneer;Wat;Hoeveel",
  "Enschede;2024-01;1.1.1 Diefstal/inbraak woning;12",
  "Hengelo;2024-01;1.1.1 Diefstal/inbraak woning;7",
];

describe("the mapping proposed for an unknown table", () => {
  it("finds the heads under a title and an empty line", async () => {
    const { mapping } = await asked(LIST);
    expect(mapping).toMatchObject({ delimiter: ";", linesAbove: 2, headerRows: 1 });
  });

  it("gives a column the role that its cells show, and asks how was counted when no head says it", async () => {
    const step = await asked(LIST);
    expect(step.mapping.columns.map(({ role }) => role.kind)).toEqual(["region", "period", "indicator", "value"]);
    expect(step.questions).toEqual([{ kind: "dimensionMissing", dimension: "measure", heads: ["Hoeveel"] }]);
  });

  it("takes the period of a column from its head", async () => {
    const step = await asked(["gem,2023,2024", "Enschede,5,6", "Hengelo,7,8"]);
    expect(step.mapping.columns.map(({ role }) => role)).toEqual([
      { kind: "region" },
      { kind: "value", period: "2023" },
      { kind: "value", period: "2024" },
    ]);
  });

  it("reads two rows of heads, a year above its offences", async () => {
    const step = await asked([
      ";2023;;2024;",
      "Gemeente;Woninginbraak;Winkeldiefstal;Woninginbraak;Winkeldiefstal",
      "Enschede;1;2;3;4",
    ]);
    expect(step.mapping.headerRows).toBe(2);
    expect(step.mapping.columns[3]).toEqual({
      head: "2024 | Woninginbraak",
      role: { kind: "value", indicator: "police_crime:1.1.1", period: "2024", measure: "count" },
    });
    expect(step.questions).toEqual([]);
  });

  it("takes a column of months with a column of years, and never a month for a figure", async () => {
    const step = await asked(["gebied;jaar;maand;aantal", "Enschede;2024;1;12", "Enschede;2024;2;14"]);
    expect(step.mapping.columns.map(({ role }) => role.kind)).toEqual(["region", "period", "month", "value"]);
    expect(openKinds(step)).toEqual(["dimensionMissing"]);
  });

  it("leaves the second of two columns out that name the same areas, and asks when they differ", async () => {
    const same = await asked(["code;naam;jaar;aantal", "GM0153;Enschede;2024;12", "GM0164;Hengelo;2024;14"]);
    expect(same.mapping.columns.map(({ role }) => role.kind)).toEqual(["region", "ignore", "period", "value"]);
    const other = await asked(["van;naar;jaar;aantal", "Enschede;Hengelo;2024;12", "Hengelo;Enschede;2024;14"]);
    expect(other.mapping.columns.map(({ role }) => role.kind)).toEqual(["undecided", "undecided", "period", "value"]);
  });

  it("asks for a column of texts that it does not know: it may be a dimension", async () => {
    const step = await asked(["gebied;jaar;geslacht;aantal", "Enschede;2024;man;12", "Enschede;2024;vrouw;14"]);
    expect(step.questions).toContainEqual({ kind: "columnRole", column: 2, head: "geslacht" });
  });

  it("asks which of two columns of figures without telling heads are figures", async () => {
    const step = await asked(["gebied;jaar;a;b", "Enschede;2024;12;3", "Hengelo;2024;14;4"]);
    expect(openKinds(step)).toContain("columnRole");
    expect(step.mapping.columns.map(({ role }) => role.kind).slice(2)).toEqual(["undecided", "undecided"]);
  });

  it("asks how 1.390 is meant where a comma parts the fields, and knows it where a decimal comma stands", async () => {
    const open = await asked(["gebied,jaar,aantal", "Enschede,2024,1.390"]);
    expect(open.questions).toContainEqual({ kind: "notation", example: "1.390" });
    expect(open.mapping.notation).toBeUndefined();
    const known = await asked(["gebied;jaar;per 1.000 inwoners", "Enschede;2024;34,8"]);
    expect(known.mapping.notation).toBe("dutch");
  });

  it("proposes areas that resemble an unknown name, and takes none of them", async () => {
    const step = await asked(["gebied;jaar;aantal", "Enschede;2024;12", "Hengello;2024;14"]);
    expect(step.names).toEqual([{ dimension: "region", name: "Hengello", rows: 1, proposals: ["GM0164"] }]);
    expect(openKinds(step)).toContain("unknownName");
  });

  it("asks nothing of a text without figures", async () => {
    await expect(asked(["a;b", "c;d"])).rejects.toThrow("not asked");
  });
});
