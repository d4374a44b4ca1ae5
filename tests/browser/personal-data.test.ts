import { expect, it } from "vitest";
import { makeZip } from "../support/make-zip.ts";
import { persons, tableOf } from "../support/persons.ts";
import { expectCleanPage, openPage } from "./support/harness.ts";
import { whatIsKept } from "./support/what-is-kept.ts";

const FIFTY = persons(50);
const NUMBERS = tableOf(FIFTY.map(({ number }, at) => [`dossier ${at}`, number]));
const NAMES = tableOf(FIFTY.map(({ given, family, born }) => [`${given} ${family}`, born]));
const VALUES = FIFTY.flatMap(({ number, given, family, born }) => [number, `${given} ${family}`, born]);

const FIGURES =
  "SoortMisdrijf;RegioS;Perioden;GeregistreerdeMisdrijven_1\n1.1.1;GM0153;2025MM01;20\n1.1.1;GM0153;2025MM02;31\n";
const aFile = (name: string, content: string | Uint8Array) => ({
  name,
  mimeType: "text/csv",
  buffer: Buffer.from(content),
});

it("files with data of persons leave nothing behind: not in storage, caches, messages or on the page", async () => {
  const opened = await openPage("#/gegevens");
  const { page } = opened;
  const messages: string[] = [];
  page.on("console", (message) => messages.push(message.text()));
  await page.getByRole("heading", { name: "Sleep bestanden hierheen" }).waitFor();
  await page
    .locator("input[type=file][multiple]")
    .first()
    .setInputFiles([
      aFile("nummers.csv", NUMBERS),
      aFile("namen.csv", NAMES),
      aFile("beide.zip", makeZip([{ name: "a/nummers.csv", content: NUMBERS.replace("dossier 0", "dossier z") }])),
      aFile("maanden_15082026.csv", FIGURES),
    ]);
  await page.getByText("1 bestand gelezen en 3 bestanden niet gelezen.").waitFor();
  expect(await page.getByText("Gevonden: burgerservicenummers in kolom 2, 50 keer").count()).toBe(2);
  expect(await page.getByText("Gevonden: namen met een geboortedatum in de kolommen 1 en 2, 50 keer").count()).toBe(1);

  await page.getByRole("button", { name: "Laden", exact: true }).click();
  await page.getByText("is geladen. Pagina’s met deze cijfers rekenen er nu mee.").waitFor();
  const kept = await page.evaluate(whatIsKept);
  expect(kept).toContain("maanden_15082026.csv");
  const found = VALUES.filter((value) => kept.includes(value) || messages.some((text) => text.includes(value)));
  expect(found).toEqual([]);

  await page.reload();
  await page.getByRole("heading", { name: "Sleep bestanden hierheen" }).waitFor();
  const after = await page.evaluate(whatIsKept);
  expect(VALUES.filter((value) => after.includes(value))).toEqual([]);
  expectCleanPage(opened);
});
