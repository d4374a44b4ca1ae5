import { describe, expect, it } from "vitest";
import { classification } from "../../../src/domain/indicator.ts";
import { type IngestResult, ingest } from "../../../src/ingest/ingest.ts";
import { loadReference } from "../../support/reference.ts";

const reference = loadReference();

async function read(head: string, rows: readonly string[]): Promise<IngestResult> {
  return ingest(new TextEncoder().encode([head, ...rows, ""].join("\n")), "file.csv", reference);
}

const doubts = ({ issues }: IngestResult) => issues.filter(({ severity }) => severity === "doubt");
const doubtedLines = ({ observations, doubtful }: IngestResult) =>
  [...doubtful].map((row) => observations?.line[row] ?? 0);

const ODATA = '"SoortMisdrijf";"RegioS";"Perioden";"GeregistreerdeMisdrijven_1"';

describe("rows that a doubt is about", () => {
  it("are all of them, also where the finding names the first twenty lines", async () => {
    const rows = Array.from({ length: 30 }, (_, at) => `"1.1.1 ";"GM0153";"${1990 + at}JJ00";"     veel"`);
    const result = await read(ODATA, [...rows, '"1.1.1 ";"GM0153";"2024JJ00";"      12"']);
    expect(doubts(result).map(({ code, where }) => [code, where.lines?.length])).toEqual([["unreadableNumber", 20]]);
    expect(doubtedLines(result)).toEqual(rows.map((_, at) => at + 2));
  });

  it("are those of a type that the classification does not have yet", async () => {
    const result = await read(ODATA, [
      '"1.1.1 ";"GM0153";"2024JJ00";"      12"',
      '"9.9.9 ";"GM0153";"2024JJ00";"       3"',
    ]);
    expect(doubtedLines(result)).toEqual([3]);
  });

  it("are those with a unit that nobody knows", async () => {
    const result = await read("classification;indicator;region;period;value;unit;status;note", [
      "upload;hemp_yearly/plants;Twente;2024;1250;stuks;;",
      "upload;hemp_yearly/seizure_value_eur;Twente;2024;100;euro;;",
      "upload;signals;Twente;2024;4;aantal;;",
    ]);
    expect(doubts(result).map(({ code, facts }) => [code, facts["unit"], facts["count"]])).toEqual([
      ["unknownUnit", "stuks", 1],
    ]);
    expect(doubtedLines(result)).toEqual([2]);
  });

  it("are none when the doubt is about the file as a whole", async () => {
    const result = await read(ODATA, ['"1.1.1 ";"GM0153";"2024JJ00";"      12"']);
    expect(result.doubtful).toHaveLength(0);
  });
});

describe("an unknown name of a municipality", () => {
  const LIST = '"Soort misdrijf";"Regio\'s";"Perioden";"Geregistreerde misdrijven (aantal)"';
  const rowOf = (name: string) => `"1.1.1 Diefstal/inbraak woning";"${name}";"2024";"12"`;

  it("gets a proposal when it looks like one that the file does not have", async () => {
    const result = await read(LIST, ["Nijmgen", "Arnhem", "Enschede"].map(rowOf));
    const [doubt] = doubts(result);
    expect(doubt?.code).toBe("regionLooksLike");
    expect(doubt?.facts["proposals"]).toBe("Nijmgen = Nijmegen");
    expect(doubtedLines(result)).toEqual([2]);
  });

  it("gets none when the municipality that it looks like is there too", async () => {
    const result = await read(LIST, ["Woerden", "Wierden", "Enschede"].map(rowOf));
    expect(doubts(result)).toEqual([]);
  });

  it("gets none in a file that is mostly about elsewhere", async () => {
    const result = await read(LIST, ["Woerden", "Houten", "Amersfoort", "Enschede"].map(rowOf));
    expect(doubts(result)).toEqual([]);
  });
});

describe("the total of all types in a month", () => {
  const police = classification("police_crime");
  const monthly = police ? reference.offenceTypes.leaves(police).filter(({ hasMonths }) => hasMonths) : [];
  const rows = (total: number) => [
    `"0.0.0 ";"GM0153";"2024MM05";"${String(total).padStart(8)}"`,
    ...monthly.map(({ code }) => `"${code.padEnd(6)}";"GM0153";"2024MM05";"       2"`),
  ];

  it("may be more than the types, for four of them have no months", async () => {
    expect(doubts(await read(ODATA, rows(monthly.length * 2 + 40)))).toEqual([]);
  });

  it("is doubted when the types are more than the total", async () => {
    const result = await read(ODATA, rows(monthly.length * 2 - 1));
    expect(doubts(result).map(({ code }) => code)).toEqual(["totalDiffersFromParts"]);
    expect(doubtedLines(result)).toEqual([2]);
  });
});
