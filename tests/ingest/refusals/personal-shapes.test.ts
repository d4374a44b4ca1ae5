import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type IngestResult, ingest } from "../../../src/ingest/ingest.ts";
import { passesAccountTest } from "../../../src/ingest/refusals/bank-accounts.ts";
import { passesElevenTest } from "../../../src/ingest/refusals/citizen-numbers.ts";
import { personalKind } from "../../../src/ingest/refusals/personal-shapes.ts";
import { loadReference } from "../../support/reference.ts";

const address = (cell: string) => ({ cell, kind: "address" as const });

describe("a day on which a table was made or changed", () => {
  it.each([
    "Laatst gewijzigd 15-03-2024",
    "Laatste update 15-03-2024",
    "Gedownload op 15-03-2024",
    "Peildatum politie 1-1-2024",
    "Cijfers tot en met 31-12-2023",
    "Bron: politie, bewaard 15-03-2024",
    "Stand per 01-01-2024",
  ])("is no day of birth: %s", (cell) => {
    expect(personalKind(cell)).toBeUndefined();
  });
});

describe("personalKind", () => {
  it.each([
    { cell: "naam@voorbeeld.example", kind: "email" },
    { cell: "NL00 BANK 0123 4567 89", kind: "bankAccount" },
    { cell: "7511 AA 12", kind: "address" },
    { cell: "geb. 3-8-1990", kind: "birthDate" },
    { cell: "T. de Tester, 03-08-1990", kind: "birthDate" },
    { cell: "06-12345678", kind: "phone" },
    { cell: "+31 6 1234 5678", kind: "phone" },
    { cell: "bel (053) 123 45 67", kind: "phone" },
    ...["7511AA-12", "7511AA12", "7511aa 12", "7511aa12", "7511 aa 12", "7511 AA, nr. 12", "postcode 7511AA nr 12"].map(
      address,
    ),
    ...["12, 7511 AA", "12a 7511AA", "Kerkpad 12 7511AA Testdorp", "in 2018 is 7511 AA 12 bezocht"].map(address),
    { cell: "GB82 WEST 1234 5698 7654 32", kind: "bankAccount" },
    { cell: "DE89370400440532013000", kind: "bankAccount" },
    { cell: "de89370400440532013000", kind: "bankAccount" },
    { cell: "betaald op BE68 5390 0754 7034 van", kind: "bankAccount" },
    { cell: "Jan de Tester geb 03-04-80", kind: "birthDate" },
    { cell: "Jan de Tester (1980-04-03)", kind: "birthDate" },
    { cell: "Jan de Tester (2011-04-03)", kind: "birthDate" },
    { cell: "Onbekende Tester, 3 april 1980", kind: "birthDate" },
    { cell: "T. de Tester 03-04-80", kind: "birthDate" },
    { cell: "geboren 1980-04-03", kind: "birthDate" },
    { cell: "geboren op 3-4-80", kind: "birthDate" },
    { cell: "geb. 3 april 1980", kind: "birthDate" },
    { cell: "BSN 111222333", kind: "citizenNumber" },
    { cell: "bsn: 1112.22.333", kind: "citizenNumber" },
    { cell: "burgerservicenummer 111 222 333 gevonden", kind: "citizenNumber" },
    { cell: "tel. 0612345678", kind: "phone" },
    { cell: "0153 000 00", kind: undefined },
    { cell: "BSN 111222334", kind: undefined },
    { cell: "DE89370400440532013001", kind: undefined },
    { cell: "BE68 5390 0754 7035", kind: undefined },
    { cell: "2018JJ00", kind: undefined },
    { cell: "2018MM12", kind: undefined },
    { cell: "2018KW1", kind: undefined },
    { cell: "2018 en 2019", kind: undefined },
    { cell: "in 2018 en 12 maanden daarna", kind: undefined },
    { cell: "2023 7511AA", kind: undefined },
    { cell: "7511AA-2023", kind: undefined },
    { cell: "7511 AA", kind: undefined },
    { cell: "7511", kind: undefined },
    { cell: "Berg en Dal (2015-01-01)", kind: undefined },
    { cell: "West Maas en Waal (1984-01-01)", kind: undefined },
    { cell: "Laatst gewijzigd 2024-03-15", kind: undefined },
    { cell: "Gewijzigd op 15 maart 2024", kind: undefined },
    { cell: "2018-08-03 10:15", kind: undefined },
    { cell: "123456789", kind: undefined },
    { cell: "BU01530000", kind: undefined },
    { cell: "WK015300  ", kind: undefined },
    { cell: "2018MM08", kind: undefined },
    { cell: "1.2.3 Diefstal van brom-, snor-, fietsen", kind: undefined },
    { cell: "Langestraat e.o.", kind: undefined },
    { cell: "Buurtschap 't Loo 1e", kind: undefined },
  ])("$cell: $kind", ({ cell, kind }) => {
    expect(personalKind(cell)).toBe(kind);
  });
});

/** The check digits that make an account number of a country and what stands behind them, worked out with whole numbers. */
function accountOf(country: string, rest: string): string {
  const digits = [...`${rest}${country}00`].map((character) => Number.parseInt(character, 36)).join("");
  return `${country}${String(98n - (BigInt(digits) % 97n)).padStart(2, "0")}${rest}`;
}

describe("passesAccountTest", () => {
  const account = fc
    .tuple(fc.stringMatching(/^[A-Z]{2}$/), fc.stringMatching(/^[A-Z]{0,4}\d{11,20}$/))
    .map(([country, rest]) => accountOf(country, rest));

  it("passes an account number of any country", () => {
    fc.assert(fc.property(account, (number) => passesAccountTest(number) && personalKind(number) === "bankAccount"));
  });

  it("fails when one digit is another", () => {
    fc.assert(
      fc.property(account, fc.nat(), fc.integer({ min: 1, max: 9 }), (number, place, more) => {
        const at = number.length - 1 - (place % 11);
        const digit = (Number(number[at]) + more) % 10;
        return !passesAccountTest(number.slice(0, at) + digit + number.slice(at + 1));
      }),
    );
  });
});

describe("passesElevenTest", () => {
  it.each([
    { digits: "123456782", passes: true },
    { digits: "111222333", passes: true },
    { digits: "123456789", passes: false },
    { digits: "000000000", passes: false },
    { digits: "12345678", passes: false },
  ])("$digits: $passes", ({ digits, passes }) => {
    expect(passesElevenTest(digits)).toBe(passes);
  });
});

describe("ingest", () => {
  it("takes row numbers of nine digits for row numbers, also where one passes the test", async () => {
    const text =
      "ID;SoortMisdrijf;RegioS;Perioden;GeregistreerdeMisdrijven_1\n123456782;1.1.1;GM0153;2018JJ00;123456782\n";
    const { receipt } = await ingest(new TextEncoder().encode(text), "ids.csv", loadReference());
    expect(receipt).toMatchObject({ accepted: true, rowsKept: 1 });
  });

  const rows = "0;1.1.1 ;GM0153;2018JJ00;5\n1;1.1.1 ;GM0153;2019JJ00;6\n";
  const under = (title: string): Promise<IngestResult> => {
    const text = `${title}\nID;SoortMisdrijf;RegioS;Perioden;GeregistreerdeMisdrijven_1\n${rows}`;
    return ingest(new TextEncoder().encode(text), "titel.csv", loadReference());
  };

  it.each(["Overzicht van BSN 111222333", "Overzicht van BSN 1112.22.333", "Overzicht van 111222333"])(
    "refuses a citizen service number in a title above row numbers: %s",
    async (title) => {
      const result = await under(title);
      expect(result.receipt).toMatchObject({ format: "personal-data", accepted: false });
      expect(result.issues[0]?.facts).toMatchObject({ found: "citizenNumber", column: 1, count: 1 });
      expect(JSON.stringify(result)).not.toMatch(/111222333|1112\.22/);
    },
  );

  it("refuses data of persons in a title above a column of figures", async () => {
    const text =
      "Vragen aan naam@voorbeeld.example\nGeregistreerdeMisdrijven_1;SoortMisdrijf;RegioS;Perioden\n5;1.1.1 ;GM0153;2018JJ00\n";
    const { receipt } = await ingest(new TextEncoder().encode(text), "titel.csv", loadReference());
    expect(receipt).toMatchObject({ format: "personal-data", accepted: false });
  });

  it.each(["Overzicht van 2018 en 2019", "Rapport 123456789", "BSN komt niet voor"])(
    "takes a title without one for a title: %s",
    async (title) => {
      expect((await under(title)).receipt).toMatchObject({ accepted: true, rowsKept: 2 });
    },
  );
});
