import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ByteSource } from "../../../src/domain/byte-source.ts";
import { planFile, readColumns, START_BYTES } from "../../../src/ingest/columns/read-columns.ts";
import { contentHash } from "../../../src/ingest/hash.ts";
import { type IngestResult, ingest } from "../../../src/ingest/ingest.ts";
import { openFile } from "../../../src/ingest/open-file.ts";
import { readRest } from "../../../src/ingest/read-part.ts";
import { loadReference } from "../../support/reference.ts";

const reference = loadReference();

/** A source as a file of a browser: never there as a whole. */
function sourceOf(bytes: Uint8Array): ByteSource {
  return new Blob([Uint8Array.from(bytes)]);
}

/** Numbers of eight digits that pass the test of citizen service numbers, a zero in front. */
const CITIZEN_NUMBERS = (index: number): number => {
  const start = (1_000_000 + index) * 10;
  const sum = [...String(start).padStart(9, "0")].reduce((total, digit, at) => total + Number(digit) * (9 - at), 0);
  return sum % 11 === 10 ? start : start + (sum % 11);
};

const strictly = (bytes: Uint8Array): Promise<IngestResult> =>
  ingest(bytes, "export.csv", reference, [], { columnsFromBytes: Number.POSITIVE_INFINITY });

/** In one part, or in two of which the second begins at `restFrom`. */
const byColumns = (bytes: Uint8Array, pieceBytes: number, restFrom?: number): Promise<IngestResult> =>
  ingest(sourceOf(bytes), "export.csv", reference, [], {
    columnsFromBytes: 1,
    pieceBytes,
    ...(restFrom === undefined ? {} : { restFrom, readRest }),
  });

async function expectTheSame(bytes: Uint8Array, pieceBytes: number, restFrom?: number): Promise<void> {
  expect(await byColumns(bytes, pieceBytes, restFrom)).toEqual(await strictly(bytes));
}

async function* inPieces(bytes: Uint8Array, pieceBytes: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += pieceBytes) yield bytes.subarray(at, at + pieceBytes);
}

const columnsOf = async (bytes: Uint8Array, pieceBytes = 1000) => {
  const file = { bytes: bytes.length, start: bytes.subarray(0, START_BYTES) };
  const planned = planFile(file);
  return planned && readColumns(planned, { ...file, samples: [bytes], pieces: inPieces(bytes, pieceBytes) });
};

/** Windows-1252 for the characters that occur here, UTF-8 otherwise. */
function encode(text: string, encoding: "utf-8" | "utf-8-bom" | "windows-1252"): Uint8Array {
  if (encoding === "windows-1252") return Uint8Array.from(text, (character) => character.charCodeAt(0) & 0xff);
  return new TextEncoder().encode(encoding === "utf-8-bom" ? `\ufeff${text}` : text);
}

const OFFENCES = ["1.1.1", "1.1.1 ", "0.0.0 ", "2.6.10", "3.7.5 ", "9.9.9 ", "onzin", "", "1-jan-01", "GM0153"];
const REGIONS = [
  ...["GM0153", "GM0153    ", "RE02  ", "LD02  ", "NL01", "WK015301", "ZZ01", "", "Súdwest-Fryslân", "Aalten"],
  ...["Bergen (L.)", "7522 AB 12", "jan@voorbeeld.nl", "© CBS"],
];
const PERIODS = ["2018JJ00", "2018MM08", "2024JJ00", "2018 augustus*", "2018HJ01", "2018MM13", "", "2018-08"];
const FIGURES = [
  ...["       0", "     645", "645", "       .", ".", "", "       x", "      -1", "    n.b.", "000012", "1234567890"],
  ...["    40.7", "40,7", "1.390", "1,390", "12.5", "     7  ", "1e+05", "-99997", " 8\u00a0"],
];
const OTHERS = ["", "Arnhem", "12", "een \u00e9", "111222333", "Tiel 2", "NL91 ABNA 0417 1643 00"];

const usually = <T>(usual: readonly T[], seldom: readonly T[]) =>
  fc.oneof({ weight: 40, arbitrary: fc.constantFrom(...usual) }, { weight: 1, arbitrary: fc.constantFrom(...seldom) });

interface Row {
  readonly cells: Readonly<Record<string, string>>;
  readonly kind:
    | "row"
    | "blank"
    | "separators"
    | "short"
    | "long"
    | "footer"
    | "newline"
    | "doubled"
    | "stray"
    | "bare";
}

const row: fc.Arbitrary<Row> = fc.record({
  cells: fc.record({
    offence: usually(OFFENCES.slice(0, 5), OFFENCES),
    region: usually(REGIONS.slice(0, 6), REGIONS),
    period: usually(PERIODS.slice(0, 3), PERIODS),
    topic: usually(FIGURES.slice(0, 6), FIGURES),
    second: usually(FIGURES.slice(0, 6), FIGURES),
    other: usually(OTHERS.slice(0, 3), OTHERS),
  }),
  kind: usually<Row["kind"]>(
    ["row"],
    ["blank", "separators", "short", "long", "footer", "newline", "doubled", "stray", "bare"],
  ),
});

const HEADS: Readonly<Record<string, string>> = {
  id: "ID",
  offence: "SoortMisdrijf",
  region: "RegioS",
  period: "Perioden",
  topic: "GeregistreerdeMisdrijven_1",
  second: "Aangiften_2",
  other: "Opmerking",
};
const LABELS: Readonly<Record<string, string>> = {
  ...HEADS,
  offence: "Soort misdrijf",
  region: "Regio's",
  topic: "Geregistreerde misdrijven (aantal)",
};
const CBS: Readonly<Record<string, string>> = {
  ...HEADS,
  topic: "TotaalGeregistreerdeMisdrijven_1",
  second: "GeregistreerdeMisdrijvenPer1000Inw_3",
};

const layout = fc.record({
  heads: fc.constantFrom(HEADS, HEADS, HEADS, LABELS, CBS),
  columns: fc.constantFrom(
    ["id", "offence", "region", "period", "topic"],
    ["id", "offence", "region", "period", "topic", "second"],
    ["topic", "period", "offence", "region"],
    ["offence", "topic", "region", "other", "period"],
  ),
  delimiter: fc.constantFrom(";", ";", ";", ",", "\t", "|"),
  quoted: fc.constantFrom<"all" | "none" | "some">("all", "all", "none", "some"),
  lineEnd: fc.constantFrom<"\n" | "\r\n" | "\r" | "mixed">("\n", "\n", "\r\n", "\r\n", "\r", "mixed"),
  title: fc.constantFrom("", "", "", "Misdrijven per regio\n", '"Titel met\nregeleinde"\n', "sep=;\n"),
  tail: fc.constantFrom("", "", "\n", "\n\n", ";;;;\n", "Bron: Politie\n", '"© CBS"\n', '"1";"1.1.1'),
  endsWithLine: fc.boolean(),
  encoding: fc.constantFrom<"utf-8" | "utf-8-bom" | "windows-1252">("utf-8", "utf-8", "utf-8-bom", "windows-1252"),
});
type Layout = typeof layout extends fc.Arbitrary<infer L> ? L : never;

function printRow(
  { cells, kind }: Row,
  index: number,
  { columns, delimiter, quoted }: Pick<Layout, "delimiter" | "quoted"> & { readonly columns: readonly string[] },
): string {
  const texts = columns.map((column) => (column === "id" ? String(index) : (cells[column] ?? "")));
  const inQuotes = quoted === "all" || (quoted === "some" && index % 3 === 0);
  const quote = (text: string): string => (inQuotes ? `"${text}"` : text);
  switch (kind) {
    case "row":
      return texts.map(quote).join(delimiter);
    case "blank":
      return "";
    case "separators":
      return delimiter.repeat(columns.length - 1);
    case "short":
      return texts.slice(1).map(quote).join(delimiter);
    case "long":
      return [...texts, "te veel"].map(quote).join(delimiter);
    case "footer":
      return '"Bron: Politie"';
    case "newline":
      return texts.map((text) => `"${text}\n"`).join(delimiter);
    case "doubled":
      return texts.map((text) => `"${text} ""x"""`).join(delimiter);
    case "stray":
      return texts.map((text) => `${text}"x`).join(delimiter);
    case "bare":
      return texts.join(delimiter);
  }
}

function print(rows: readonly Row[], given: Layout): Uint8Array {
  const { heads, columns, delimiter, quoted, lineEnd, title, tail, endsWithLine, encoding } = given;
  const head = columns.map((column) => (quoted === "none" ? heads[column] : `"${heads[column]}"`)).join(delimiter);
  const lines = [head, ...rows.map((each, index) => printRow(each, index, given))];
  const body = `${title}${lines.join("\n")}${endsWithLine || tail !== "" ? "\n" : ""}${tail}`;
  let count = 0;
  const text = body.replace(/\n/g, () => {
    count += 1;
    return lineEnd === "mixed" ? (count % 5 === 0 ? "\r\n" : "\n") : lineEnd;
  });
  return encode(text, encoding);
}

/** Rows as a machine prints them, with more texts of regions than any other column has. */
function machineMade(rows: number, seed: number): string {
  const lines = Array.from({ length: rows }, (_, index) => {
    const [region, month] = [1000 + (Math.floor(index / 12) % 7000), (index % 12) + 1];
    const figure = (index * seed) % 97 === 0 ? "." : String((index * seed) % 1013);
    const period = `2018MM${String(month).padStart(2, "0")}`;
    return `"${index}";"1.1.1 ";"GM${region}    ";"${period}";"${figure.padStart(8)}"`;
  });
  return `${[
    Object.values(HEADS)
      .slice(0, 5)
      .map((head) => `"${head}"`)
      .join(";"),
    ...lines,
  ].join("\n")}\n`;
}

describe("a file read by columns", () => {
  it("gives what the strict reader gives, whatever stands in it and wherever its pieces end", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 1, maxLength: 14 }),
        layout,
        fc.integer({ min: 1, max: 90 }),
        (rows, given, pieceBytes) => expectTheSame(print(rows, given), pieceBytes),
      ),
      { numRuns: 1200 },
    );
  });

  it("gives what the strict reader gives when two read it, wherever the second begins", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 1, maxLength: 14 }),
        layout,
        fc.integer({ min: 1, max: 90 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (rows, given, pieceBytes, part) => {
          const bytes = print(rows, given);
          return expectTheSame(bytes, pieceBytes, Math.floor(part * bytes.length));
        },
      ),
      { numRuns: 600 },
    );
  });

  it("is read by two at every byte of a plain file", async () => {
    const bytes = new TextEncoder().encode(machineMade(6, 7));
    const strict = await strictly(bytes);
    const header = bytes.indexOf(10) + 1;
    for (let from = header; from <= bytes.length; from++) {
      const opened = await openFile(sourceOf(bytes), { columnsFromBytes: 1, restFrom: from, readRest });
      expect(opened.columns?.table.rows, `the second part begins at byte ${from}`).toBe(6);
      expect(await byColumns(bytes, 1000, from)).toEqual(strict);
    }
  });

  it("has the same figures when a blank line stands above its rows: a table that is kept as it stands or row by row", async () => {
    const figures = fc.constantFrom(...FIGURES.filter((figure) => figure !== "-1" && figure !== "1e+05"));
    const rows = fc.array(
      fc.tuple(
        fc.constantFrom("1.1.1", "1.1.1 ", "0.0.0 ", "2.6.10"),
        fc.constantFrom("GM0153", "RE02  ", "NL01", "GM0200"),
        fc.constantFrom("2018JJ00", "2018MM08", "2024JJ00", "2025MM11"),
        figures,
      ),
      { minLength: 1, maxLength: 30 },
    );
    await fc.assert(
      fc.asyncProperty(rows, async (cells) => {
        const head = ["offence", "region", "period", "topic"].map((column) => HEADS[column]).join(";");
        const lines = cells.map((each) => each.map((cell) => `"${cell}"`).join(";"));
        const [plain, spaced] = [
          [head, ...lines],
          [head, "", ...lines],
        ].map((each) => encode(each.join("\n"), "utf-8"));
        const [one, other] = await Promise.all([plain, spaced].map((bytes) => strictly(bytes ?? new Uint8Array())));
        const found = other?.observations;
        expect(one?.observations).toEqual(found && { ...found, line: found.line.map((at) => at - 1) });
      }),
      { numRuns: 400 },
    );
  });

  it("gives the same when a byte was changed anywhere", async () => {
    const whole = new TextEncoder().encode(machineMade(12, 7));
    await fc.assert(
      fc.asyncProperty(
        fc.nat(whole.length - 1),
        fc.oneof(
          fc.constantFrom(...'"; \n\r\t.,-x0\u001a', "\u0000").map((one) => one.charCodeAt(0)),
          fc.nat(255),
        ),
        async (at, byte) => {
          const changed = Uint8Array.from(whole);
          changed[at] = byte;
          await expectTheSame(changed, 50);
        },
      ),
      { numRuns: 400 },
    );
  });

  it("gives the same when the file is cut anywhere", async () => {
    const whole = new TextEncoder().encode(machineMade(3, 7).replaceAll("\n", "\r\n"));
    for (let length = 0; length <= whole.length; length++) await expectTheSame(whole.slice(0, length), 30);
  });

  const long = machineMade(6_000, 31);
  const lines = long.split("\n");
  /** The file with something else in a row far behind what is looked at first. */
  const withRow = (change: (line: string) => string, at = 5_900): Uint8Array =>
    encode(lines.map((line, index) => (index === at ? change(line) : line)).join("\n"), "utf-8");

  it("gives the same when a row far behind the start is another one, or a byte in it", async () => {
    await fc.assert(
      fc.asyncProperty(
        row,
        fc.record({ at: fc.integer({ min: 5_600, max: 6_000 }), whole: fc.boolean(), place: fc.nat(40) }),
        fc.constantFrom(...'"; \n\r.x9\u00e9'),
        async (other, { at, whole, place }, character) => {
          const given = {
            columns: ["id", "offence", "region", "period", "topic"],
            delimiter: ";",
            quoted: "all",
          } as const;
          const changed = (line: string): string =>
            whole ? printRow(other, at, given) : line.slice(0, place) + character + line.slice(place + 1);
          await expectTheSame(withRow(changed, at), 5000);
        },
      ),
      { numRuns: 30 },
    );
  });

  it.each<[string, Uint8Array]>([
    ["nothing odd", encode(long, "utf-8")],
    ["a byte order mark", encode(long, "utf-8-bom")],
    ["line ends of Windows", encode(long.replaceAll("\n", "\r\n"), "utf-8")],
    ["no line end behind the last row", encode(long.slice(0, -1), "utf-8")],
    ["no quotes and no padding", encode(long.replace(/["]| +/g, ""), "utf-8")],
    ["a decimal in one row", withRow((line) => line.replace(/ +[\d.]+"$/, '     4.5"'))],
    ["a code that nobody knows", withRow((line) => line.replace("1.1.1 ", "onzin "))],
    ["an accent in one row", withRow((line) => line.replace(/GM\d+ +/, "Súdwest-Fryslân"))],
    ["a duplicate row", withRow(() => lines[5] ?? "")],
    ["a blank line", withRow(() => "")],
    [
      "row numbers of eight digits",
      encode(
        numberedBy((index) => 10_000_000 + index),
        "utf-8",
      ),
    ],
    ["blank lines at the end", encode(`${long}\n\n`, "utf-8")],
  ])("takes the quick way, with the same result: %s", async (_, bytes) => {
    expect((await columnsOf(bytes)) !== undefined).toBe(true);
    await expectTheSame(bytes, 4096);
    const restFrom = Math.floor(bytes.length * 0.6);
    const byTwo = await openFile(sourceOf(bytes), { columnsFromBytes: 1, restFrom, readRest });
    expect(byTwo.columns !== undefined).toBe(true);
    await expectTheSame(bytes, 4096, restFrom);
  });

  it.each<[string, Uint8Array]>([
    ["a footer", encode(`${long}Bron: Politie\n`, "utf-8")],
    ["a footer of CBS", encode(`${long}"© Centraal Bureau voor de Statistiek"\n`, "utf-8")],
    ["separators only", withRow(() => ";;;;")],
    ["a row that is too short", withRow((line) => line.slice(0, line.lastIndexOf(";")))],
    ["a quote in the middle of a field", withRow((line) => line.replace("1.1.1", '1"1'))],
    ["a quote that is never closed", withRow((line) => line.slice(0, -1))],
    ["a doubled quote", withRow((line) => line.replace("1.1.1 ", '1.1.1""'))],
    ["a line end in quotes", withRow((line) => line.replace("1.1.1 ", "1.1.1\n"))],
    ["a lonely carriage return", withRow((line) => `${line}\r`)],
    ["a row number that is none", withRow((line) => line.replace(/^"\d+"/, '"jan@voorbeeld.nl"'))],
    ["a blank key", withRow((line) => line.replace(/"2018MM\d\d"/, '""'))],
    ["padding where none was", encode(unpadded(5_900), "utf-8")],
    ["row numbers that may be citizen service numbers", encode(numberedBy(CITIZEN_NUMBERS), "utf-8")],
    ["a date for a period", withRow((line) => line.replace(/"2018MM\d\d"/, '"2018-03-01"'))],
    ["a NUL", withRow((line) => line.replace("1.1.1", "1.\u00001"))],
    ["the first quote", withoutQuotesBut(10_400)],
  ])("is left to the strict reader: %s", async (_, bytes) => {
    expect((await columnsOf(bytes)) === undefined).toBe(true);
    await expectTheSame(bytes, 4096);
    await expectTheSame(bytes, 4096, Math.floor(bytes.length * 0.6));
  });

  function numberedBy(number: (index: number) => number): string {
    return lines.map((line, index) => line.replace(/^"\d+"/, `"${number(index)}"`)).join("\n");
  }

  /** Numbers without padding, but for one row. */
  function unpadded(but: number): string {
    return lines.map((line, index) => (index === but ? line : line.replace(/" +/g, '"'))).join("\n");
  }

  function withoutQuotesBut(at: number): Uint8Array {
    const bare = machineMade(10_600, 31)
      .split("\n")
      .map((line, index) => (index === at ? line : line.replaceAll('"', "")));
    return encode(bare.join("\n").replace(/ +/g, ""), "utf-8");
  }

  it.each([
    ["an e-mail address", "jan@voorbeeld.nl"],
    ["a citizen service number", "111222333"],
    ["an address", "7522 AB 12"],
    ["an address closed up", "7522AB-12"],
    ["a foreign account number", "DE89370400440532013000"],
    ["a day of birth", "geb. 3 april 1980"],
  ])("is refused for %s in a single row of a column that is not read", async (_, value) => {
    const widened = lines.map((line, index) => {
      if (line === "") return line;
      return `${line};${index === 0 ? '"Opmerking"' : index === 5_900 ? `"${value}"` : '"geen"'}`;
    });
    const bytes = encode(widened.join("\n"), "utf-8");
    expect((await byColumns(bytes, 4096)).receipt.format).toBe("personal-data");
    await expectTheSame(bytes, 4096);
  });

  it("is refused for one address in columns of which every text was seen before, each by itself", async () => {
    const extra = (index: number): string => {
      if (index === 0) return "Postcode;Huisnummer";
      if (index === 5_000) return "7511 AB;";
      if (index === 5_001) return ";12";
      return index === 5_900 ? "7511 AB;12" : ";";
    };
    const widened = lines.map((line, index) => (line === "" ? line : `${line};${extra(index)}`));
    const bytes = encode(widened.join("\n"), "utf-8");
    expect((await byColumns(bytes, 4096)).receipt.format).toBe("personal-data");
    await expectTheSame(bytes, 4096);
  });

  it("is refused for a citizen service number in a title above its row numbers", async () => {
    const bytes = encode(`Overzicht van 111222333\n${long}`, "utf-8");
    expect((await byColumns(bytes, 4096)).receipt.format).toBe("personal-data");
    await expectTheSame(bytes, 4096);
  });

  it("has the same hash in pieces as at once, above the size that is digested at once", async () => {
    const row = '"1";"1.1.1 ";"GM0153    ";"2018MM08";"       5"\n';
    const head = `${Object.values(HEADS)
      .slice(0, 5)
      .map((each) => `"${each}"`)
      .join(";")}\n`;
    const bytes = new TextEncoder().encode(head + row.repeat(Math.ceil((33 * 1024 * 1024) / row.length)));
    const opened = await openFile(sourceOf(bytes), {});
    const byTwo = await openFile(sourceOf(bytes), { readRest });
    for (const { columns, hash } of [opened, byTwo]) {
      expect(columns?.table.rows).toBe(bytes.subarray(head.length).length / row.length);
      expect(hash).toBe(await contentHash(bytes));
    }
    expect(byTwo.columns).toEqual(opened.columns);
  });
});
