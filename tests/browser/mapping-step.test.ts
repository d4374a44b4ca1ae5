import { describe, expect, it } from "vitest";
import { axeViolations, expectCleanPage, openPage, takeScreenshot } from "./support/harness.ts";

/** A list as an analyst of a district makes one: no code, a name misspelt, a title above. */
function monthlyList(month: string, rows: readonly string[]): Buffer {
  return Buffer.from(
    ["Maandlijst Twente;;", "Plaats;Maand;Hoeveel", ...rows.map((row) => row.replace("@", month)), ""].join("\r\n"),
  );
}

const JULY = monthlyList("2024-07", ["Enschede;@;1.390", "Hengello;@;7"]);
const AUGUST = monthlyList("2024-08", ["Enschede;@;1.287", "Hengello;@;9"]);

describe("a table that no format recognises", () => {
  it("is asked about, loaded, kept as a recipe, and next month's file is read by it", async () => {
    const opened = await openPage("#/gegevens");
    const { page } = opened;
    const files = page.locator("input[type=file][multiple]");
    await files.setInputFiles({ name: "juli.csv", mimeType: "text/csv", buffer: JULY });
    await page.getByRole("heading", { name: "Zeg hoe deze tabel is ingedeeld" }).waitFor();
    await page.getByText("‘Hengello’ is hier niet bekend (1×).").waitFor();
    expect(await page.getByRole("button", { name: "Laden", exact: true }).count()).toBe(0);
    expect(await axeViolations(page)).toEqual([]);
    await takeScreenshot(page, "mapping-step-asked", "whole");

    const ofAll = page.getByRole("group", { name: "Wat voor alle rijen geldt" });
    await ofAll.getByLabel("Misdrijf of overlast").selectOption("police_crime:1.1.1");
    await ofAll.getByLabel("Hoe het is geteld").selectOption("count");
    await page.getByText("Van de eerste 2 regels geeft er 1 een cijfer en wacht er 1 op een antwoord.").waitFor();
    await takeScreenshot(page, "mapping-step-answering");
    await page.getByLabel("‘Hengello’, in 1 regel").selectOption("GM0164");
    await page.getByText("Alles is ingevuld.").waitFor();
    await page.getByRole("cell", { name: "Hengelo", exact: true }).first().waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await takeScreenshot(page, "mapping-step-answered", "whole");

    await page.getByLabel("Naam van het recept").fill("Maandlijst Twente");
    await page.keyboard.press("Enter");
    await page.getByText("Het recept ‘Maandlijst Twente’ is bewaard.").waitFor();
    await page.getByRole("button", { name: "Laden", exact: true }).click();
    await page.getByText("juli.csv is geladen.").waitFor();

    await page.reload();
    await page.getByRole("heading", { name: "Recepten" }).waitFor();
    await files.setInputFiles({ name: "augustus.csv", mimeType: "text/csv", buffer: AUGUST });
    await page.getByText("Gelezen met het recept ‘Maandlijst Twente’").waitFor();
    await page.getByRole("button", { name: "Laden", exact: true }).click();
    await page.getByText("augustus.csv is geladen.").waitFor();
    expectCleanPage(opened);
  });

  it("fits a small phone while it asks", async () => {
    const { page } = await openPage("#/gegevens", { width: 320 });
    await page
      .locator("input[type=file][multiple]")
      .setInputFiles({ name: "juli.csv", mimeType: "text/csv", buffer: JULY });
    await page.getByRole("heading", { name: "Zeg hoe deze tabel is ingedeeld" }).waitFor();
    await takeScreenshot(page, "mapping-step-320", "whole");
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(sideways).toBe(0);
  });
});
