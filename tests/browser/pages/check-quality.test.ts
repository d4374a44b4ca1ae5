import { describe, expect, it } from "vitest";
import { axeViolations, expectCleanPage, openPage } from "../support/harness.ts";

const HEAD = '"SoortMisdrijf";"WijkenEnBuurten";"Perioden";"GeregistreerdeMisdrijven_1"';

/** Burglaries of Rozendaal per year, ten quiet years and then one that is eight times as high; and of Enschede beside it. */
const VILLAGE = [44, 39, 51, 47, 42, 40, 49, 52, 46, 44, 355];
const TOWN = [400, 390, 410, 405, 395, 400, 402, 398, 396, 401, 399];

const text = [
  HEAD,
  ...[
    { region: "GM0277", counts: VILLAGE },
    { region: "GM0153", counts: TOWN },
  ].flatMap(({ region, counts }) =>
    counts.map((count, at) => `"1.1.1 ";"${region}    ";"${2015 + at}JJ00";"${String(count).padStart(8)}"`),
  ),
  "",
].join("\r\n");

const FILE = { name: "jaren.csv", mimeType: "text/csv", buffer: Buffer.from(text) };
const JUMP_LINE = VILLAGE.length + 1;

async function openChecked() {
  const opened = await openPage("#/gegevens");
  await opened.page.locator("input[type=file][multiple]").setInputFiles(FILE);
  const card = opened.page.getByRole("article");
  await card.getByText("een jaar eerder 44").waitFor();
  return { ...opened, card };
}

describe("the quality of a file on the data page", () => {
  it("opens a finding to its line as printed, by keyboard", async () => {
    const { page, card, ...opened } = await openChecked();
    const finding = card.getByRole("listitem").filter({ hasText: "Rozendaal" });
    await finding.locator("summary").focus();
    await page.keyboard.press("Enter");
    await finding.getByRole("table").waitFor();
    expect(await finding.locator("code").textContent()).toBe('"1.1.1 ";"GM0277    ";"2025JJ00";"     355"');
    expect(await finding.getByRole("rowheader").textContent()).toBe(String(JUMP_LINE));
    expect(await axeViolations(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 700 });
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
    expectCleanPage({ page, ...opened });
  });

  it("loads the file without what is doubted", async () => {
    const { page, card, ...opened } = await openChecked();
    await card.getByLabel("Datum van deze editie").fill("2026-02-01");
    await card.getByRole("button", { name: "Laden zonder 1 cijfer ter controle" }).click();
    await page.getByText("is geladen. Pagina’s met deze cijfers rekenen er nu mee.").waitFor();
    expectCleanPage({ page, ...opened });
  });
});
