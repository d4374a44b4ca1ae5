import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ISSUE_CODES, type Issue, type IssueCode } from "../../../src/domain/issue.ts";
import { DROP_REASONS, FORMAT_IDS, REFUSED_KINDS } from "../../../src/domain/receipt.ts";
import { type IngestResult, ingest } from "../../../src/ingest/ingest.ts";
import { issueSentence } from "../../../src/text/data/issue-sentences.ts";
import { dropReasonText, evidenceSentence, formatName } from "../../../src/text/data/receipt-sentences.ts";
import { loadReference } from "../../support/reference.ts";

const issue = (code: IssueCode, rest: Partial<Issue> = {}): Issue => ({
  code,
  severity: "doubt",
  where: { file: "juli.csv" },
  facts: {},
  ...rest,
});

const folder = new URL("../../fixtures/exports/", import.meta.url);
const fixtures = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) => readdirSync(new URL(`${name}/`, folder)).map((file) => `${name}/${file}`));

async function readAll(): Promise<readonly IngestResult[]> {
  const reference = loadReference();
  return Promise.all(
    fixtures.map((path) => ingest(new Uint8Array(readFileSync(new URL(path, folder))), path, reference)),
  );
}

/** Traces of a fact that the sentence needed and did not get, or of a code word that slipped in. */
const FAULTY = /undefined|NaN|null|\[object|\b(?:missing|blocks|doubt|note):|notFigures|unsupportedTable/;

describe("issueSentence", () => {
  it.each(ISSUE_CODES)("%s has a whole sentence, even without facts", (code) => {
    const sentence = issueSentence(issue(code));
    expect(sentence).toMatch(/[.]$/);
    expect(sentence).not.toMatch(FAULTY);
  });

  it.each<{ name: string; issue: Issue; sentence: string }>([
    {
      name: "begins with the file when it is refused, and says what may have happened",
      issue: issue("truncated", { severity: "blocks", where: { file: "juli.csv", lines: [812] } }),
      sentence:
        "‘juli.csv’ is niet geladen. Het bestand houdt midden in een regel op (regel 812). Het laatste cijfer kan zijn afgekapt: 12 kan 1234 zijn geweest. Download het opnieuw.",
    },
    {
      name: "says exactly what a translated table lacks",
      issue: issue("unsupportedTable", {
        severity: "blocks",
        facts: { kind: "translated-pivot", known: 9, unknown: "", period: "no" },
      }),
      sentence:
        "‘juli.csv’ is niet geladen. De kopregel is door de browser vertaald. Herkend: 9 soorten overlast. Wat ontbreekt: over welke periode de cijfers gaan, staat er niet in; namen van gebieden zijn ook vertaald, en welk gebied bedoeld is, is dan niet te zien. Zet het vertalen in de browser uit en download de tabel opnieuw, met de periode erbij.",
    },
    {
      name: "says that a year does not fit its months, by how much at most, and what to do",
      issue: issue("periodsDifferFromTotal", {
        where: { file: "a", lines: [2] },
        facts: { count: 1, total: 100, sum: 600 },
      }),
      sentence:
        "1 cijfer van een heel jaar of kwartaal past niet bij de maanden of kwartalen erin (regel 2); het grootste verschil is 100 tegenover samen 600. Een van beide klopt niet. Vergelijk ze met de bron.",
    },
    {
      name: "says that types are more than their total",
      issue: issue("totalDiffersFromParts", {
        where: { file: "a", lines: [2] },
        facts: { count: 1, total: 100, sum: 512, parts: "more" },
      }),
      sentence:
        "Bij 1 totaal zijn de soorten samen meer dan het totaal (regel 2), bijvoorbeeld 512 tegenover 100. Beide staan zoals ze zijn geleverd.",
    },
    {
      name: "says what becomes of a figure with a unit that nobody knows",
      issue: issue("unknownUnit", { where: { file: "a", lines: [2] }, facts: { unit: "stuks", count: 1 } }),
      sentence:
        "1 cijfer heeft de eenheid ‘stuks’, die hier niet bekend is (regel 2). Het is geladen als waarde van een eigen soort, niet als aantal, en telt nergens in op. Schrijf ‘aantal’ als het aantallen zijn.",
    },
    {
      name: "says which names were read as a person said",
      issue: issue("regionsSaid", {
        severity: "note",
        facts: { meant: "Nijmgen = Nijmegen|Armhem = Arnhem", left: "" },
      }),
      sentence: "Gelezen zoals u zei: ‘Nijmgen’ als ‘Nijmegen’ en ‘Armhem’ als ‘Arnhem’.",
    },
    {
      name: "names three lines at most",
      issue: issue("conflictingCells", { where: { file: "a", lines: [2, 3, 8, 9] }, facts: { count: 4 } }),
      sentence:
        "4 cijfers spreken elkaar tegen: hetzelfde gebied, dezelfde periode, een andere waarde (regels 2, 3, 8 en verder). Welke klopt, is niet te zien; geen ervan is gebruikt. Vergelijk ze met de bron.",
    },
    {
      name: "names the column",
      issue: issue("unreadableNumber", {
        where: { file: "a", lines: [7], column: "Geregistreerde misdrijven (aantal)" },
        facts: { count: 1 },
      }),
      sentence:
        "1 cijfer in kolom ‘Geregistreerde misdrijven (aantal)’ is niet te lezen (regel 7). Dat geldt als onleesbaar, niet als nul.",
    },
    {
      name: "writes periods in Dutch",
      issue: issue("periodGap", {
        severity: "note",
        facts: { kind: "month", count: 2, periods: "2018MM02, 2018MM03" },
      }),
      sentence: "In de reeks ontbreken 2 maanden: februari 2018 en maart 2018.",
    },
    {
      name: "explains the notation by an example",
      issue: issue("numberNotation", { severity: "note", facts: { notation: "dutch", example: "1.390" } }),
      sentence:
        "Getallen zijn Nederlands gelezen: een punt voor duizendtallen en een komma voor decimalen, zoals in 1.390.",
    },
    {
      name: "counts columns of a pivot as columns",
      issue: issue("unreadablePeriod", { facts: { of: "columns", count: 1 } }),
      sentence:
        "1 kolom heeft een onleesbare periode. Die is niet gebruikt. Schrijf een periode als 2018, 2018 augustus of 2018MM08.",
    },
    {
      name: "says which dimension of a pivot stands nowhere",
      issue: issue("dimensionAbsent", { severity: "blocks", where: { file: "a.csv" }, facts: { dimension: "region" } }),
      sentence:
        "‘a.csv’ is niet geladen. In deze kruistabel staat nergens over welk gebied de cijfers gaan. Download de tabel opnieuw en laat de regels boven de tabel staan.",
    },
    {
      name: "says why a month alone is not enough",
      issue: issue("periodWithoutYear", { severity: "blocks", where: { file: "a.csv" }, facts: { example: "juli" } }),
      sentence:
        "‘a.csv’ is niet geladen. De perioden staan er zonder jaar, zoals ‘juli’. Welk jaar het is, is niet te zien. Download de tabel opnieuw met het jaar erbij.",
    },
  ])("$name", ({ issue: found, sentence }) => {
    expect(issueSentence(found)).toBe(sentence);
  });

  it("is whole for every finding in the fixtures", async () => {
    for (const { issues, receipt } of await readAll()) {
      for (const found of issues) {
        expect(issueSentence(found), receipt.fileName).not.toMatch(FAULTY);
      }
      for (const evidence of receipt.evidence) expect(evidenceSentence(evidence)).not.toMatch(FAULTY);
    }
  });

  it("never repeats a value of a person, and neither does the receipt", async () => {
    const personal = (await readAll()).filter(({ issues }) => issues.some(({ code }) => code === "personalData"));
    expect(personal.length).toBeGreaterThan(3);
    for (const result of personal) {
      const all = JSON.stringify({ ...result, sentences: result.issues.map(issueSentence) });
      expect(all).not.toMatch(/voorbeeld@|123456782|111222333|Testnaam|Dorpsstraat|1-1-1990/);
    }
  });
});

describe("words of the receipt", () => {
  it.each([...FORMAT_IDS, ...REFUSED_KINDS])("%s has a name of its own", (format) => {
    const names = [...FORMAT_IDS, ...REFUSED_KINDS].map(formatName);
    expect(names.filter((name) => name === formatName(format))).toHaveLength(1);
  });

  it.each(DROP_REASONS)("%s is explained", (reason) => {
    expect(dropReasonText(reason)).not.toBe("");
  });
});
