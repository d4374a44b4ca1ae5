import { describe, expect, it } from "vitest";
import { fakeEngine } from "../../support/fake-engine.ts";
import { type RenderedPage, renderPage } from "../../support/render-page.tsx";
import { aChange, anEmptyTheme, aThemeView, SHED_BURGLARY, someFigures } from "../../support/view-models.ts";

const ADDRESS = "#/thema/woninginbraken";

/** Rows of the table with this heading above it, cell by cell. */
function rowsUnder(page: RenderedPage, heading: RegExp): readonly (readonly string[])[] {
  const section = page.all("section, figure").find((one) => heading.test(one.querySelector("h2")?.textContent ?? ""));
  const rows = [...(section?.querySelectorAll("tbody tr") ?? [])];
  return rows.map((row) => [...row.children].map((cell) => cell.textContent ?? ""));
}

describe("ThemePage", () => {
  it("opens with the finding, where it stands and what else the theme has", async () => {
    const page = await renderPage(ADDRESS, fakeEngine());
    expect(page.heading()).toBe("Woninginbraak daalde met een derde");
    expect(page.texts(".kicker")).toEqual([
      "Thema’s › Woninginbraken · Veiligheidsstrategie 2015–2018 · 1.1.1 woninginbraak · ook: schuurinbraak (nog geen cijfers)",
    ]);
    expect(page.control("schuurinbraak").getAttribute("href")).toBe(`${ADDRESS}?i=${SHED_BURGLARY}`);
    expect(page.texts(".standfirst b")).toEqual(["9.311"]);
  });

  it("has a figure for the trend, the months, the districts and the ranking", async () => {
    const page = await renderPage(ADDRESS, fakeEngine());
    expect(page.texts("figure h2")).toEqual([
      "Van ruim 9.000 naar minder dan 4.000 per jaar",
      "De donkere maanden tellen het meest",
      "Gelderland-Zuid daalde het sterkst",
      "Van 2015 naar 2018 in de eenheid en de vijf districten",
      "Eén gemeente ligt aantoonbaar boven het gemiddelde",
    ]);
  });

  it("sets the districts and the unit side by side in a table, the unit last", async () => {
    const page = await renderPage(ADDRESS, fakeEngine());
    const rows = rowsUnder(page, /^Van 2015 naar 2018 in de eenheid/);
    expect(rows.map(([area]) => area)).toEqual([
      "IJsselland",
      "Twente",
      "Noord- en Oost-Gelderland",
      "Gelderland-Midden",
      "Gelderland-Zuid",
      "Oost-Nederland (76 gemeenten)",
    ]);
    expect(rows.at(-1)).toEqual([
      "Oost-Nederland (76 gemeenten)",
      "9.311",
      "6.083",
      "−3.228",
      "−34,7 %",
      "−39 % tot −30 %",
      "Gedaald",
    ]);
  });

  it("says who is not ranked, once per reason", async () => {
    const page = await renderPage(ADDRESS, fakeEngine());
    expect(page.texts(".footnote").filter((note) => note.startsWith("Niet gerangschikt"))).toEqual([
      "Niet gerangschikt, minder dan 3.000 inwoners: Rozendaal (5).",
      "Niet gerangschikt, minder dan 20: Aalten (18) en Losser (9).",
    ]);
  });

  it("names breaks, caveats and what is counted", async () => {
    const page = await renderPage(ADDRESS, fakeEngine());
    expect(page.text()).toContain("Registratie veranderd in juli 2018");
    expect(page.text()).toContain("Pogingen tellen mee.");
    expect(page.text()).toContain("Inbraak in een woning, ook pogingen.");
  });

  it("leads with the counts where a percentage would mislead", async () => {
    const change = aChange({ percentage: "", verdict: "too_little_data", verdictText: "Te weinig gegevens" });
    const page = await renderPage(
      ADDRESS,
      fakeEngine({ theme: () => aThemeView({ figures: someFigures({ change }) }) }),
    );
    expect(page.texts(".key-figure")).toEqual(["9.311 → 6.083"]);
  });

  it("tells where a figure comes from", async () => {
    const page = await renderPage(ADDRESS, fakeEngine());
    await page.press("Waar komt dit getal vandaan?");
    expect(page.all("dialog[open]")).toHaveLength(1);
    expect(page.texts("dialog[open] dd")).toEqual([
      "9.311 woninginbraken, Oost-Nederland, 2015",
      "Politie, 47018NED, editie augustus 2026",
      "47018NED.csv",
      "76 rijen",
      "opgeteld uit 76 gemeenten",
      "waargenomen",
    ]);
  });

  it("shows only national figures where there are no others, and says so", async () => {
    const { districts: _, ranking: __, ...national } = someFigures({ scope: "country", area: "Nederland" });
    const figures = { ...national, districtsMissing: "Alleen landelijke cijfers zijn openbaar." };
    const page = await renderPage(ADDRESS, fakeEngine({ theme: () => aThemeView({ figures }) }));
    expect(page.text()).toContain("Alleen landelijke cijfers zijn openbaar.");
    expect(page.all("table")).toEqual([]);
  });

  it("shows how an estimate was made, with the chosen method in words", async () => {
    const estimate = {
      title: "Hoe de schatting voor 2025 is gemaakt",
      text: [{ text: "In acht maanden." }],
      errors: [
        { method: "Seizoen", error: "3,6 %", chosen: true },
        { method: "× 12/8", error: "4,2 %", chosen: false },
      ],
      errorsCaption: "Gemiddelde afwijking",
    };
    const page = await renderPage(
      ADDRESS,
      fakeEngine({ theme: () => aThemeView({ figures: someFigures({ estimate }) }) }),
    );
    expect(rowsUnder(page, /^Hoe de schatting/)).toEqual([
      ["Seizoen (gekozen)", "3,6 %"],
      ["× 12/8", "4,2 %"],
    ]);
  });

  it("is honest about a theme without figures and gives its template", async () => {
    const page = await renderPage("#/thema/informatievoorziening", fakeEngine({ theme: anEmptyTheme }));
    expect(page.heading()).toBe("Voor Informatievoorziening bestaat geen politiecijfer");
    expect(page.all("figure")).toEqual([]);
    await page.press("Download sjabloon Informatiepositie");
    expect(page.downloads).toEqual([
      { fileName: "sjabloon-informatie.csv", content: "a;b\n", mime: "text/csv;charset=utf-8" },
    ]);
  });

  it("does not know a theme that is in no strategy", async () => {
    const page = await renderPage("#/thema/kaas", fakeEngine());
    expect(page.heading()).toBe("Deze pagina bestaat niet");
  });
});

describe("the question of a theme", () => {
  it("goes from the address to the engine", async () => {
    const engine = fakeEngine();
    await renderPage(`${ADDRESS}?maat=per1000&van=2015&tot=2018&peil=2018-08&methode=seasonal`, engine);
    expect(engine.questions).toContainEqual({
      kind: "theme",
      slug: "woninginbraken",
      measure: "per1000",
      from: 2015,
      to: 2018,
      asOf: "2018-08",
      method: "seasonal",
    });
  });

  it("goes from the controls to the address and the engine", async () => {
    const engine = fakeEngine();
    const page = await renderPage(ADDRESS, engine);
    await page.choose("Maat", "per1000");
    await page.choose("Beginjaar", "2016");
    expect(window.location.hash).toBe(`${ADDRESS}?maat=per1000&van=2016`);
    expect(engine.questions.at(-1)).toEqual({ kind: "theme", slug: "woninginbraken", measure: "per1000", from: 2016 });
  });

  it("says why a choice cannot be made", async () => {
    const page = await renderPage(ADDRESS, fakeEngine());
    const options = [...page.control("Maat").querySelectorAll("option")];
    expect(options.map((option) => [option.textContent, option.disabled])).toEqual([
      ["aantal", false],
      ["per 1.000 inwoners", false],
      ["per 1.000 woningen (geen woningen bekend)", true],
    ]);
  });

  it("takes a reference date in two words, and takes it away again", async () => {
    const page = await renderPage(ADDRESS, fakeEngine());
    await page.choose("Maand van de peildatum", "8");
    expect(window.location.hash).toBe(`${ADDRESS}?peil=2018-08`);
    await page.choose("Jaar van de peildatum", "2017");
    expect(window.location.hash).toBe(`${ADDRESS}?peil=2017-08`);
    await page.press("Peildatum weghalen");
    expect(window.location.hash).toBe(ADDRESS);
  });

  it("offers a method only where part of a year is shown", async () => {
    const page = await renderPage(ADDRESS, fakeEngine());
    expect(page.all("select[aria-label=Schattingsmethode]")).toHaveLength(0);
    const controls = { ...someFigures().controls, asOf: { value: "2018-08", label: "Peildatum augustus 2018" } };
    const other = fakeEngine({ theme: () => aThemeView({ figures: someFigures({ controls }) }) });
    const dated = await renderPage(`${ADDRESS}?peil=2018-08`, other);
    expect(dated.all("select[aria-label=Schattingsmethode]")).toHaveLength(1);
  });

  it("says when a link asks for a year that does not exist", async () => {
    const page = await renderPage(`${ADDRESS}?van=1999`, fakeEngine());
    expect(page.texts("main .notice")).toEqual([
      "Voor deze cijfers bestaat het beginjaar uit het adres niet. U ziet de dichtstbijzijnde keuze.",
    ]);
  });

  it("keeps the old figures on screen while new ones are made, and tells the news when they are there", async () => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const engine = fakeEngine({
      theme: async ({ measure }) => {
        if (measure === undefined) return aThemeView();
        await held;
        return aThemeView({ headline: "Per 1.000 inwoners daalde het ook" });
      },
    });
    const page = await renderPage(ADDRESS, engine);
    await page.choose("Maat", "per1000");
    expect(page.heading()).toBe("Woninginbraak daalde met een derde");
    expect(page.all("[aria-busy=true]").length).toBeGreaterThan(0);
    release();
    await page.settle();
    expect(page.heading()).toBe("Per 1.000 inwoners daalde het ook");
    expect(page.texts(".visually-hidden[role=status]")).toContain("Per 1.000 inwoners daalde het ook");
  });

  it("asks again when another tab changed the loads", async () => {
    const engine = fakeEngine();
    const page = await renderPage(ADDRESS, engine);
    const before = engine.questions.length;
    engine.changeElsewhere({ version: "v9" });
    await page.settle();
    expect(engine.questions.length).toBeGreaterThan(before);
  });

  it("asks whether crime moves to the screen on a theme of digital offences, and on no other", async () => {
    const engine = fakeEngine({
      theme: () => ({ ...aThemeView(), theme: { ...aThemeView().theme, isDigital: true } }),
      shift: () => {
        throw new Error("Er is geen jaar met cijfers van beide.");
      },
    });
    const page = await renderPage("#/thema/woninginbraken", engine);
    expect(engine.questions).toContainEqual({ kind: "shift" });
    expect(page.text()).toContain("Er is geen jaar met cijfers van beide.");
    const other = fakeEngine();
    await renderPage("#/thema/woninginbraken", other);
    expect(other.questions).not.toContainEqual({ kind: "shift" });
  });
});
