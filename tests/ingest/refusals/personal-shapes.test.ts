import { describe, expect, it } from "vitest";
import { ingest } from "../../../src/ingest/ingest.ts";
import { passesElevenTest } from "../../../src/ingest/refusals/citizen-numbers.ts";
import { personalKind } from "../../../src/ingest/refusals/personal-shapes.ts";
import { loadReference } from "../../support/reference.ts";

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
    { cell: "0153 000 00", kind: undefined },
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
});
