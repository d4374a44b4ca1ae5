import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
// The page itself comes on demand: here it is at hand from the start.
import "../../../src/app/pages/method/method-page.tsx";
import { METHOD_QUESTIONS } from "../../../src/text/pages/pages-nl.ts";
import { fakeEngine } from "../../support/fake-engine.ts";
import { renderPage } from "../../support/render-page.tsx";

const open = (part = "") => renderPage(`#/methode${part}`, fakeEngine());

/** Parts of the method page that the source links to. */
function linkedParts(): readonly string[] {
  const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((file) => /\.tsx?$/.test(file));
  const source = files.map((file) => readFileSync(`src/${file}`, "utf8")).join("\n");
  const addresses = [...source.matchAll(/#\/methode\?deel=([a-z0-9-]+)/g)].flatMap(([, part]) => part ?? []);
  return [...addresses, ...Object.keys(METHOD_QUESTIONS)];
}

describe("MethodPage", () => {
  it("has a chapter for everything it promises", async () => {
    const page = await open();
    expect(page.texts("section h2")).toEqual(page.texts("nav[aria-labelledby=contents] a"));
    expect(page.texts("section h2").length).toBeGreaterThan(15);
  });

  it("has every part that another page links to", async () => {
    const page = await open();
    expect(linkedParts()).toEqual(expect.arrayContaining(["begrippen", "toets"]));
    for (const part of linkedParts()) expect(page.all(`#${part}`)).toHaveLength(1);
  });

  it.each([
    { part: "deel-van-een-jaar", heading: "9. Een jaar dat nog niet om is" },
    { part: "terugtoets", heading: "Welke rekenwijze kiest de app?" },
  ])("brings the part that is asked for to the reader: $part", async ({ part, heading }) => {
    await open(`?deel=${part}`);
    expect(document.activeElement?.textContent).toBe(heading);
  });

  it("leads from one chapter to another by its address", async () => {
    const page = await open();
    expect(page.control("hoofdstuk 8").getAttribute("href")).toBe("#/methode?deel=schommeling");
    await page.goTo("#/methode?deel=schommeling");
    expect(document.activeElement?.id).toBe("schommeling");
  });

  it("shows formulas as MathML that a screen reader can read", async () => {
    const page = await open();
    const formulas = page.all(".formula > math");
    expect(formulas.length).toBeGreaterThan(20);
    expect(formulas[0]?.namespaceURI).toBe("http://www.w3.org/1998/Math/MathML");
    expect(page.all(".formula [style], .formula [class]")).toEqual([]);
  });

  it("names every table and gives every row a head", async () => {
    const page = await open();
    for (const table of page.all(".table-scroll")) {
      expect(table.getAttribute("aria-label")).toMatch(/^Schuifbare tabel: .+/);
      expect(table.querySelectorAll("tbody th[scope=row]")).toHaveLength(table.querySelectorAll("tbody tr").length);
    }
  });
});
