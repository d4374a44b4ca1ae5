import { describe, expect, it } from "vitest";
import { figuresOf, readLines } from "../../support/mapped-tables.ts";

const ODATA = "SoortMisdrijf;RegioS;Perioden;GeregistreerdeMisdrijven_1";

async function ignoredHeads(lines: readonly string[]): Promise<unknown> {
  const { issues } = await readLines(lines);
  return issues.find(({ code }) => code === "ignoredColumns")?.facts["heads"];
}

describe("a table with figures of offences and a column of another subject", () => {
  it.each(["Inwoners", "Aantal inwoners", "Bevolking", "BeginstandVoorraad_1", "% inwoners dat zich onveilig voelt"])(
    "is read as without it, and says that %s is not read",
    async (head) => {
      const lines = [`${ODATA};${head}`, "1.1.1;GM0153;2012JJ00;10;34", "1.1.1;GM0164;2012JJ00;17;12"];
      const bare = lines.map((line) => line.slice(0, line.lastIndexOf(";")));
      const result = await readLines(lines);
      expect(result.receipt.accepted).toBe(true);
      expect(figuresOf(result)).toEqual(figuresOf(await readLines(bare)));
      expect(await ignoredHeads(lines)).toBe(head);
    },
  );

  it("is read when it has a column per offence", async () => {
    const lines = ["Gemeente;Jaar;Inwoners;1.1.1 Diefstal/inbraak woning", "Enschede;2012;160000;10"];
    expect(figuresOf(await readLines(lines))).toEqual(["police_crime:1.1.1 GM0153 2012JJ00 count 10 observed"]);
    expect(await ignoredHeads(lines)).toBe("Inwoners");
  });

  it("is read when a person made it, with heads that are known", async () => {
    const lines = [
      "soort misdrijf;gemeente;jaar;aantal;inwoners",
      "1.1.1 Diefstal/inbraak woning;Enschede;2012;10;160000",
    ];
    expect(figuresOf(await readLines(lines))).toEqual(["police_crime:1.1.1 GM0153 2012JJ00 count 10 observed"]);
  });

  it("is asked when its heads are not known, and the column is proposed to be left out", async () => {
    const lines = [
      "soort;gemeente;jaar;aantal;inwoners",
      "1.1.1 Diefstal/inbraak woning;Enschede;2012;10;160000",
      "1.1.1 Diefstal/inbraak woning;Almelo;2012;12;72000",
    ];
    const { mapping } = await readLines(lines);
    expect(mapping?.mapping.columns.map(({ role }) => role.kind)).toEqual([
      "indicator",
      "region",
      "period",
      "value",
      "ignore",
    ]);
    expect(mapping?.questions).toEqual([]);
  });
});

describe("a table of another subject", () => {
  it.each([
    ["population", "inhabitants alone", ["RegioS;Perioden;Inwoners", "GM0153;2012;160000"]],
    [
      "population",
      "inhabitants by kind of offence, without a figure of it",
      ["SoortMisdrijf;RegioS;Perioden;Inwoners", "1.1.1;GM0153;2012JJ00;160000"],
    ],
    [
      "population",
      "inhabitants by sex, whose total has a code of CBS",
      ["Geslacht;RegioS;Perioden;Bevolking_1;LevendgeborenKinderen_2", "T001038;GM0153;2012JJ00;160000;1500"],
    ],
    [
      "population",
      "an area with single kinds of crime among much else",
      ["RegioS;AantalInwoners_5;Mannen_6;TotaalDiefstalUitWoningSchuurED_78", "GM0153;160000;80000;3"],
    ],
    ["dwellings", "dwellings", ["Gemeente;Jaar;Woningvoorraad per kwartaal", "Enschede;2012;70000"]],
    ["survey", "a survey", ["RegioS;Perioden;Marges;Slachtofferschap_1;Meldingen_2", "GM0153;2012JJ00;MW00000;17;5"]],
  ] as const)("is refused as %s: %s", async (kind, _what, lines) => {
    const { receipt, mapping } = await readLines(lines);
    expect(receipt).toMatchObject({ accepted: false, format: kind });
    expect(mapping).toBeUndefined();
  });

  it("is refused by its title, whatever its heads are", async () => {
    const lines = ["Bevolking; misdrijven", "Gemeente;Jaar;Inwoners", "Enschede;2012;160000"];
    expect((await readLines(lines)).receipt.format).toBe("population");
  });
});
