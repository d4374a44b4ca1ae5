import { describe, expect, it } from "vitest";
import { parseIndicatorId } from "../../../src/domain/indicator.ts";
import "../../../src/app/pages/signals/signals-page.tsx";
import type { SignalsView, SignalView } from "../../../src/view-models/signals/signals-view.ts";
import type { UsualView } from "../../../src/view-models/signals/usual-view.ts";
import { fakeEngine } from "../../support/fake-engine.ts";
import { renderPage } from "../../support/render-page.tsx";

function aSignal(name: string, given: Partial<SignalView> = {}): SignalView {
  const indicator = parseIndicatorId("police_crime:1.1.1");
  if (!indicator) throw new TypeError("no indicator");
  return {
    indicator: indicator.id,
    region: { code: name, name },
    direction: "fewer",
    window: { first: "2025-12", last: "2025-12" },
    observed: 6,
    expected: 21.4,
    fraction: -0.72,
    falseDiscovery: 0.01,
    phi: 1,
    since: "2025-12",
    sinceIs: "exact",
    isNew: true,
    isUnripe: false,
    sentence: `${name}: 6 woninginbraken in december 2025, waar 21 gewoon zou zijn (−72 %). Nieuw deze maand.`,
    shown: {
      label: "Woninginbraak",
      observed: "6",
      expected: "21",
      change: "−72 %",
      window: "dec 2025",
      since: "dec 2025",
    },
    theme: "woninginbraken",
    months: { id: name, label: name, identity: { kind: "unit" }, points: [] },
    ...given,
  };
}

const view: SignalsView = {
  kind: "signals",
  month: "2025-12",
  provenance: "real",
  headline: "In december 2025 wijken 2 reeksen af",
  standfirst: "Elke reeks staat naast haar eigen drie jaar ervoor.",
  tested: 626,
  tooFew: 3,
  behind: [],
  notes: ["3 reeksen hebben te weinig gevallen."],
  source: "Bron: Politie, 47022NED.",
  broken: [],
  signals: [aSignal("Almelo"), aSignal("Zwolle", { isNew: false, since: "2025-08" })],
};

const aUsual: UsualView = {
  kind: "usual",
  indicator: "police_crime:1.1.1",
  region: "GM0141",
  controls: {
    indicators: [{ value: "police_crime:1.1.1", label: "Woninginbraak", selected: true }],
    regions: [{ value: "GM0141", label: "Almelo", selected: true }],
    bases: [],
  },
  sentence: "Het aantal woninginbraken in Almelo was 6 in december 2025. Gewoon voor december is 9 tot 33.",
  direction: "Op de langere duur is er in Almelo geen aantoonbare richting.",
  trend: null,
};

describe("SignalsPage", () => {
  it("leads with what is new, and links it to its theme with the offence chosen", async () => {
    const page = await renderPage("#/signalen", fakeEngine({ signals: () => view }));
    expect(page.heading()).toBe("In december 2025 wijken 2 reeksen af");
    expect(page.texts(".signal-list h3")).toEqual(["Almelo: Woninginbraak"]);
    expect(page.control("Woninginbraak").getAttribute("href")).toBe("#/thema/woninginbraken?i=police_crime:1.1.1");
  });

  it("lists what lasts in a table, with since when", async () => {
    const page = await renderPage("#/signalen", fakeEngine({ signals: () => view }));
    expect(page.texts("tbody tr")).toHaveLength(1);
    expect(page.texts("tbody th")).toEqual(["Zwolle"]);
  });

  it("says what is not in the list", async () => {
    const page = await renderPage("#/signalen", fakeEngine({ signals: () => view }));
    expect(page.text()).toContain("3 reeksen hebben te weinig gevallen.");
  });

  it("says that nothing came in, when nothing did", async () => {
    const page = await renderPage("#/signalen", fakeEngine({ signals: () => ({ ...view, signals: [] }) }));
    expect(page.text()).toContain("Er is deze maand niets bij gekomen.");
    expect(page.all("table")).toEqual([]);
  });

  it("begins every heading over simulated figures with the mark", async () => {
    const simulated = { ...view, provenance: "simulated" as const };
    const page = await renderPage("#/signalen", fakeEngine({ signals: () => simulated }));
    expect(page.texts("h2").slice(0, 2)).toEqual([
      "Gesimuleerd: nieuw deze maand",
      "Gesimuleerd: wat al langer afwijkt",
    ]);
  });

  it("asks for the month of the address", async () => {
    const engine = fakeEngine({ signals: () => view });
    await renderPage("#/signalen?peil=2025-06", engine);
    expect(engine.questions).toContainEqual({ kind: "signals", asOf: "2025-06" });
  });

  it("asks whether the first signal is usual, and after a link whether that cell is", async () => {
    const almelo = { ...aSignal("Almelo"), region: { code: "GM0141", name: "Almelo" } };
    const engine = fakeEngine({ signals: () => ({ ...view, signals: [almelo] }), usual: () => aUsual });
    const page = await renderPage("#/signalen", engine);
    expect(engine.questions).toContainEqual({ kind: "usual", indicator: "police_crime:1.1.1", region: "GM0141" });
    expect(page.control("Is dit normaal? Bekijk de maanden").getAttribute("href")).toBe(
      "#/signalen?i=police_crime:1.1.1&g=GM0141",
    );
    expect(page.text()).toContain(aUsual.sentence);
    expect(page.text()).toContain(aUsual.direction);
  });

  it("asks for the cell and the measure of the address", async () => {
    const engine = fakeEngine({ signals: () => view, usual: () => aUsual });
    await renderPage("#/signalen?i=police_crime:1.1.1&g=NL01&maatstaf=2018", engine);
    const asked = { kind: "usual", indicator: "police_crime:1.1.1", region: "NL01", base: "2018" };
    expect(engine.questions).toContainEqual(asked);
  });

  it("says why there is no list without months, and where to load them", async () => {
    const refused = () => {
      throw new Error("Er zijn geen maandcijfers van alle gemeenten geladen.");
    };
    const page = await renderPage("#/signalen", fakeEngine({ signals: refused }));
    expect(page.heading()).toBe("Nog geen maandcijfers per gemeente");
    expect(page.text()).toContain("Er zijn geen maandcijfers van alle gemeenten geladen.");
    expect(page.control("Naar de pagina Gegevens").getAttribute("href")).toBe("#/gegevens");
  });
});
