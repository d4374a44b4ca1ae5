import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { IngestResult } from "../../../src/ingest/ingest.ts";
import { ingest } from "../../../src/ingest/ingest.ts";
import { issueSentence } from "../../../src/text/data/issue-sentences.ts";
import { persons, tableOf } from "../../support/persons.ts";
import { loadReference } from "../../support/reference.ts";

const read = (text: string): Promise<IngestResult> =>
  ingest(new TextEncoder().encode(text), "lijst.csv", loadReference());

/** Refused as data of persons, with the kind, the column and the count, and without a single value. */
async function expectRefused(rows: readonly (readonly string[])[], facts: Record<string, unknown>): Promise<void> {
  const result = await read(tableOf(rows));
  expect(result.receipt).toMatchObject({ format: "personal-data", accepted: false, rowsRead: 0 });
  expect(result.observations).toBeUndefined();
  expect(result.issues).toHaveLength(1);
  expect(result.issues[0]?.facts).toMatchObject(facts);
  const everything = JSON.stringify(result) + result.issues.map(issueSentence).join();
  for (const value of rows.flat()) if (value.length > 4) expect(everything).not.toContain(value);
}

const FIFTY = persons(50);

describe("a file with fifty citizen service numbers", () => {
  it.each([
    { how: "bare", print: (number: string) => number },
    { how: "with spaces", print: (number: string) => number.replace(/(\d{3})(?=\d)/g, "$1 ") },
    { how: "with points", print: (number: string) => number.replace(/(\d{3})(?=\d)/g, "$1.") },
    { how: "as on a document", print: (number: string) => number.replace(/^(\d{4})(\d{2})/, "$1.$2.") },
    { how: "without the nought that a spreadsheet takes away", print: (number: string) => String(Number(number)) },
    { how: "as a float", print: (number: string) => `${Number(number)}.0` },
    { how: "in a text", print: (number: string) => `klant ${number} gesproken` },
  ])("is refused, $how", async ({ print }) => {
    const rows = FIFTY.map(({ number }) => [print(number), "x"]);
    await expectRefused(rows, { found: "citizenNumber", column: 1, count: 50 });
  });
});

describe("a file with names and days of birth in columns apart", () => {
  it.each([
    { how: "given and family name", row: (at: number) => [FIFTY[at]?.given, FIFTY[at]?.family, FIFTY[at]?.born] },
    { how: "one name", row: (at: number) => [FIFTY[at]?.born, `${FIFTY[at]?.given} ${FIFTY[at]?.family}`] },
    { how: "initials", row: (at: number) => [`${FIFTY[at]?.family}, ${FIFTY[at]?.given[0]}.`, "m", FIFTY[at]?.born] },
    {
      how: "days with the year in front",
      row: (at: number) => [
        FIFTY[at]?.family,
        FIFTY[at]?.born
          .split("-")
          .reverse()
          .map((part) => part.padStart(2, "0"))
          .join("-"),
      ],
    },
  ])("is refused: $how", async ({ row }) => {
    const rows = FIFTY.map((_, at) => row(at).map((cell) => cell ?? ""));
    await expectRefused(rows, { found: "birthDate", count: 50 });
  });
});

describe("other data of persons under heads that say nothing", () => {
  const numbers = FIFTY.map((_, at) => String(1 + at * 3));
  it.each([
    { found: "address", rows: numbers.map((number, at) => [`75${10 + (at % 7)} AB`, number, "x"]) },
    {
      found: "address",
      rows: [
        ["7511AA", "12"],
        ["7512AB", "3a"],
        ["7513AC", "7 bis"],
      ],
    },
    { found: "email", rows: [["a", "naam@voorbeeld.example"]] },
    { found: "bankAccount", rows: [["a", "NL91 ABNA 0417 1643 00"]] },
    { found: "phone", rows: [["06-12345678"], ["06-23456789"]] },
    { found: "phone", rows: [["0612345678"], ["0623456789"], ["0534567890"]] },
  ])("is refused: $found", async ({ found, rows }) => {
    await expectRefused(rows, { found });
  });

  it("is refused as a list of incidents when every row is another moment", async () => {
    const rows = FIFTY.map((_, at) => [
      `${1 + (at % 28)}-8-2018 ${at % 24}:${10 + at}`.slice(0, 16),
      "inbraak",
      "Enschede",
    ]);
    expect((await read(tableOf(rows))).receipt.format).toBe("incident-list");
  });
});

describe("postcodes and house numbers that stand in columns of their own", () => {
  const tables = [
    {
      table: "a table of crime",
      heads: "SoortMisdrijf;RegioS;Perioden;GeregistreerdeMisdrijven_1",
      row: "1.1.1 ;GM0153",
    },
    { table: "a table that nobody knows", heads: "Gemeente;Soort;Jaar;Aantal", row: "Enschede;Inbraak" },
  ];
  const heads = [
    ["Postcode", "Huisnummer"],
    ["postcode", "huisnr."],
    ["pc6", "house_number"],
    ["Pc", "Nr"],
  ];
  it.each(tables.flatMap((table) => heads.map(([postcode, number]) => ({ ...table, postcode, number }))))(
    "are refused under $postcode and $number in $table",
    async ({ heads, row, postcode, number }) => {
      const addresses = Array.from({ length: 10 }, (_, at) => [`${7511 + at} AB`, String(1 + at * 7)]);
      const rows = addresses.map(
        (address, at) => `${row};${2012 + at}${row.startsWith("1") ? "JJ00" : ""};5;${address.join(";")}`,
      );
      const result = await read([`${heads};${postcode};${number}`, ...rows, ""].join("\n"));
      expect(result.receipt).toMatchObject({ format: "personal-data", accepted: false, rowsRead: 0 });
      expect(result.issues.map(issueSentence).join()).toContain(
        "Gevonden: postcodes met huisnummer in de kolommen 5 en 6, 10 keer (regels 2, 3, 4 en verder). ",
      );
      const everything = JSON.stringify(result) + result.issues.map(issueSentence).join();
      for (const [value = ""] of addresses) expect(everything).not.toContain(value);
      expect(result.mapping).toBeUndefined();
    },
  );

  it("are refused for one address in a column of house numbers", async () => {
    const result = await read("Jaar;Huisnummer;Postcode\n2018;;\n2018;12;7511ab\n2019;;7512\n");
    expect(result.issues[0]?.facts).toMatchObject({ found: "address", column: 2, otherColumn: 3 });
  });

  const postcodes = Array.from({ length: 12 }, (_, at) => `${7511 + at} AB`);
  it.each([
    {
      what: "row numbers before",
      text: ["Nr;Postcode;Aantal", ...postcodes.map((postcode, at) => `${at + 1};${postcode};${at % 5}`)],
    },
    {
      what: "row numbers behind",
      text: ["Postcode;Nr;Aantal", ...postcodes.map((postcode, at) => `${postcode};${at + 1};${at % 5}`)],
    },
    { what: "counts", text: ["Postcode;Aantal", ...postcodes.map((postcode, at) => `${postcode};${(at * 7) % 10}`)] },
    {
      what: "numbers of houses",
      text: [
        "Postcode;Huisnummers (aantal)",
        ...postcodes.map((postcode, at) => `${postcode};${40 + ((at * 7) % 10)}`),
      ],
    },
    {
      what: "areas of four digits and",
      text: ["Postcode;Huisnummer", ...postcodes.map((_, at) => `${7511 + at};${at * 3}`)],
    },
  ])("are not seen in $what beside postcodes", async ({ text }) => {
    expect((await read(`${text.join("\n")}\n`)).receipt.format).not.toBe("personal-data");
  });
});

describe("what is said of data of persons", () => {
  it("names the kind, the columns and how often, and what to do", async () => {
    const { issues } = await read(tableOf(FIFTY.map(({ given, family, born }) => [`${given} ${family}`, born])));
    expect(issues.map(issueSentence).join()).toContain(
      "Gevonden: namen met een geboortedatum in de kolommen 1 en 2, 50 keer (regels 2, 3, 4 en verder). ",
    );
  });
});

describe("no data of persons", () => {
  const months = Array.from(
    { length: 60 },
    (_, at) => `${2018 + Math.floor(at / 12)}-${String(1 + (at % 12)).padStart(2, "0")}-01`,
  );
  it.each([
    { what: "row numbers of nine digits", rows: FIFTY.map((_, at) => [String(123_456_780 + at), "Enschede", "3"]) },
    { what: "days of eight digits", rows: FIFTY.map((_, at) => [`201808${10 + (at % 20)}`, "Enschede"]) },
    {
      what: "months as their first day beside areas",
      rows: months.map((month, at) => [month, `Wijk Noord ${"abc"[at % 3]}`, "4"]),
    },
    { what: "codes of neighbourhoods without their letters", rows: FIFTY.map((_, at) => [`01530${100 + at}`, "4"]) },
    {
      what: "areas with the day of their merger",
      rows: [
        ["Berg en Dal", "1-1-2015"],
        ["West Betuwe", "1-1-2019"],
        ["Oost Gelre", "1-1-2005"],
      ],
    },
    { what: "figures by postcode", rows: FIFTY.map((_, at) => [`75${10 + at} AB`, String(at % 4), "12"]) },
    { what: "years beside postcodes", rows: FIFTY.map((_, at) => [`75${10 + (at % 5)} AB`, String(2001 + at)]) },
    { what: "populations", rows: FIFTY.map((_, at) => ["Nederland", String(17_282_163 + at * 77)]) },
  ])("is seen in $what", async ({ rows }) => {
    expect((await read(tableOf(rows))).receipt.format).not.toBe("personal-data");
  });

  const files = ["tests/fixtures/exports", "data/publications", "data/reference"]
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => `${folder}/${name}`))
    .filter((name) => name.endsWith(".csv") && !/refused\/|mail-address|personal/.test(name));
  it.each(files)("is seen in %s", async (name) => {
    const { receipt } = await ingest(new Uint8Array(readFileSync(name)), name, loadReference());
    expect(["personal-data", "incident-list"]).not.toContain(receipt.format);
  });
});
