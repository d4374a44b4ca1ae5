import { beforeAll, describe, expect, it } from "vitest";
import type { AnalysisContext } from "../../../src/analysis/analysis-context.ts";
import { Refusal } from "../../../src/domain/refusal.ts";
import { overviewView } from "../../../src/view-models/overview/overview.ts";
import { reviewView } from "../../../src/view-models/review/review.ts";
import type { ClaimView, ReviewView } from "../../../src/view-models/review/review-view.ts";
import { aContext, monthCodes, municipalityRows, publishedContext } from "../../support/dataset.ts";
import { reconstructionRows, reviewContext } from "../../support/review-loads.ts";

/** As a reader sees it: no-break spaces are spaces. */
const plain = (text: string): string => text.replaceAll("\u00a0", " ");
const words = (view: ReviewView): string => plain(view.standfirst.map(({ text }) => text).join(""));

function claimOf(view: ReviewView, id: string): ClaimView {
  const claim = view.claims.find((each) => each.id === id);
  if (!claim) throw new TypeError(`no claim: ${id}`);
  return claim;
}

describe(reviewView, () => {
  describe("of 2015–2018 on the published figures", async () => {
    const context = await publishedContext();
    const view = reviewView(context, { kind: "review", strategy: "2015-2018" });

    it("leads with the real figures of the unit, and with how many ways give the claim", () => {
      expect(plain(view.headline)).toBe(
        "‘Iets meer dan 40 %’ houdt in de openbare cijfers geen stand: woninginbraak daalde 34,7 %",
      );
      expect(words(view)).toBe(
        "Over hele jaren ging het aantal woninginbraken in Oost-Nederland van 9.311 (2015) naar 6.083 (2018): −34,7 %. Van twee manieren om te rekenen komt er geen uit op 40 tot 43 % minder.",
      );
      expect(view.warnings).toEqual([]);
    });

    it("quotes each claim with its verdict, the one that can be judged first", () => {
      expect(view.claims.map(({ id, verdict }) => [id, verdict])).toEqual([
        ["residential_burglary", "does_not_hold"],
        ["youth_nuisance", "not_judged"],
        ["confused_behaviour", "not_judged"],
      ]);
      expect(view.claims.map(({ verdictText, verdictDetail }) => plain(`${verdictText}: ${verdictDetail}`))).toEqual([
        "Houdt geen stand: met 2014 als begin (−43,9 %) niet uit te sluiten",
        "Niet na te gaan: cijfers voor Oost-Nederland ontbreken; landelijk −12,7 %, ongeveer zoals beweerd",
        "Niet na te gaan: cijfers voor Oost-Nederland ontbreken; landelijk +37,3 %, dezelfde richting, meer dan beweerd",
      ]);
      expect(claimOf(view, "residential_burglary")).toMatchObject({
        priority: "Woninginbraken",
        slug: "woninginbraken",
        wording: "Het aantal aangiften woninginbraak daalde over dezelfde periode met iets meer dan 40%",
        published: { fraction: -0.4, range: { low: -0.43, high: -0.4 } },
      });
      expect(plain(claimOf(view, "residential_burglary").published.rangeText)).toBe(
        "‘iets meer dan 40 %’, gelezen als 40 tot 43 % minder",
      );
    });

    it("says what every way gives, with its interval", () => {
      const [unit, country] = claimOf(view, "residential_burglary").groups;
      expect(unit?.title).toBe("Woninginbraken in Oost-Nederland");
      expect(
        unit?.rows.map(({ label, percentage, intervalText, outcomeText }) =>
          [label, percentage, intervalText, outcomeText].map(plain),
        ),
      ).toEqual([
        ["2015 naar 2018, geteld", "−34,7 %", "−39 % tot −30 %", "Minder dan beweerd"],
        ["2014 naar 2018, geteld", "−43,9 %", "−47 % tot −40 %", "Niet uit te sluiten"],
      ]);
      expect(country?.title).toBe("Woninginbraken in Nederland, ter vergelijking");
      expect(country?.rows.map(({ label }) => plain(label))).toEqual([
        "2015 naar 2018, geteld",
        "× 12/8",
        "Naar dagen",
        "Naar seizoen",
        "Vorig jaar aangevuld",
        "Dezelfde maanden naast elkaar",
        "Twaalf maanden t/m augustus",
        "2014 naar 2018, geteld",
      ]);
      expect(country?.others).toHaveLength(6);
    });

    it("explains from the months why ×12/8 errs, what was to be expected, and what can be said", () => {
      const { explanations } = claimOf(view, "residential_burglary");
      expect(explanations.map(({ title, text }) => plain(`${title} ${text}`))).toEqual([
        "Waarom × 12/8 te veel daling geeft. September t/m december tellen in Nederland voor 35,7 % van de woninginbraken van een jaar (2013–2017); × 12/8 rekent met 33,3 %. Zwaarder dan gemiddeld: november en december. Het jaar komt daardoor te laag uit.",
        "Wat de beste schatting was. Met het seizoen van eerdere jaren waren er in Nederland in augustus 2018 voor heel 2018 ≈ 42.390 te verwachten (39.800 tot 44.980). Het werden er 42.887.",
        expect.stringMatching(/^Wat wel te zeggen is\. Het aantal woninginbraken daalde in Oost-Nederland van 9\.311/),
      ]);
    });

    it("gives the districts with their contribution to the fall, adding up", () => {
      const [burglary] = view.districts;
      expect(burglary?.rows.map(({ name, change }) => [name, change.from.text, change.to.text])).toEqual([
        ["Noord- en Oost-Gelderland", "2.264", "1.278"],
        ["Gelderland-Zuid", "1.934", "1.128"],
        ["Twente", "1.742", "1.176"],
        ["Gelderland-Midden", "2.191", "1.625"],
        ["IJsselland", "1.180", "876"],
      ]);
      expect(burglary?.contributions).toMatchObject({
        title: "Bijdrage aan de daling",
        total: { name: "Oost-Nederland", absolute: "−3.228" },
      });
      expect(burglary?.contributions.rows.map(({ absolute, share }) => plain(`${absolute} ${share}`))).toEqual([
        "−986 31 %",
        "−806 25 %",
        "−566 18 %",
        "−566 18 %",
        "−304 9 %",
      ]);
      expect(burglary?.contributions.rest).toBeUndefined();
    });

    it("does not speak of a rise or a fall of what the police bring in", () => {
      const drugs = view.districts.find(({ indicator }) => indicator === "police_crime:3.1.1");
      expect(drugs?.contributions.title).toBe("Bijdrage aan het verschil");
    });

    it("gives every figure of a claim its origin, once", () => {
      const { origins } = claimOf(view, "residential_burglary");
      const figures = origins.map(({ figure }) => figure);
      expect(figures).toContain("9.311 woninginbraken, Oost-Nederland, 2015");
      expect(plain(figures.join("; "))).toContain("≈ 40.890 woninginbraken, Nederland, 2018");
      expect(new Set(figures).size).toBe(figures.length);
    });

    it("takes the priorities of the first page, and links the claim there that does not hold", () => {
      const overview = overviewView(context, { kind: "overview", strategy: "2015-2018" });
      expect(view.priorities).toEqual(overview.priorities);
      expect(view.priorities.flatMap(({ slug, claim }) => (claim ? [[slug, plain(claim.text)]] : []))).toEqual([
        ["woninginbraken", "‘Iets meer dan 40 %’ houdt in de huidige cijfers geen stand"],
      ]);
    });

    it("is plain data", () => expect(JSON.parse(JSON.stringify(view))).toEqual(view));
  });

  it("has goals and no claims for 2019–2022, and leads with the priorities", async () => {
    const view = reviewView(await publishedContext(), { kind: "review", strategy: "2019-2022" });
    expect(view).toMatchObject({ claims: [], claimsTitle: "Geen gepubliceerde beweringen" });
    expect(view.asOf).toBeUndefined();
    expect(view.headline).not.toBe("");
    expect(view.goals).toContainEqual({
      id: "hemp_covenant",
      theme: "Ondermijning",
      slug: "ondermijning",
      text: "Hennepconvenant",
      year: 2019,
      state: "unknown",
    });
  });

  it("takes the first strategy and the month of its claims when nothing is asked, and another month when it is", async () => {
    const context = await publishedContext();
    const view = reviewView(context, { kind: "review" });
    expect(view.strategy).toBe("2015-2018");
    expect(view.asOf).toMatchObject({ value: "2018-08", label: "augustus 2018", isPublished: true });
    const later = reviewView(context, { kind: "review", asOf: "2018-10" });
    expect(later.asOf).toMatchObject({ value: "2018-10", isPublished: false });
    expect(claimOf(later, "residential_burglary").groups[1]?.rows.map(({ label }) => plain(label))).toContain(
      "× 12/10",
    );
  });

  it.each([
    ["an unknown strategy", { strategy: "2011-2014" }, "Onbekende strategie “2011-2014”. Kies 2015-2018 of 2019-2022."],
    [
      "a month of another year",
      { asOf: "2017-08" },
      "De peildatum “2017-08” moet een maand van januari t/m november 2018 zijn, zoals 2018-08.",
    ],
    [
      "the last month of the year",
      { asOf: "2018-12" },
      "De peildatum “2018-12” moet een maand van januari t/m november 2018 zijn, zoals 2018-08.",
    ],
    [
      "what is no month",
      { asOf: "augustus" },
      "De peildatum “augustus” moet een maand van januari t/m november 2018 zijn, zoals 2018-08.",
    ],
  ])("refuses %s", async (_, asked, sentence) => {
    const context = await publishedContext();
    expect(() => reviewView(context, { kind: "review", ...asked })).toThrow(new Refusal(sentence));
  });

  describe("with a reconstruction and simulated months", () => {
    let context: AnalysisContext;
    let claim: ClaimView;
    beforeAll(async () => {
      context = await reviewContext();
      claim = claimOf(reviewView(context, { kind: "review" }), "residential_burglary");
    });

    it("names each group for what it is, real figures first", () => {
      expect(claim.groups.map(({ title, provenance }) => [title, provenance])).toEqual([
        ["Woninginbraken in Oost-Nederland", "real"],
        ["Woninginbraken in Nederland, ter vergelijking", "real"],
        ["Woninginbraken in Oost-Nederland, stand augustus 2018, gesimuleerde maanden", "simulated"],
        ["Aangiften van woninginbraak, stand augustus 2018, reconstructie", "reconstruction"],
      ]);
    });

    it("says “Rekenvoorbeeld” on every row of the reconstruction, also where it gives the claim", () => {
      const rows = claim.groups.find(({ role }) => role === "worked_example")?.rows ?? [];
      expect(rows[0]).toMatchObject({
        label: "×\u00a012/8 (zoals gepubliceerd)",
        outcome: "holds",
        percentage: "−40,6\u00a0%",
      });
      expect(new Set(rows.map(({ outcomeText }) => outcomeText))).toEqual(new Set(["Rekenvoorbeeld"]));
    });

    it("says nothing of simulated months that add to no real year, and gives them no interval", () => {
      const youth = claimOf(reviewView(context, { kind: "review" }), "youth_nuisance");
      const rows = youth.groups.find(({ role }) => role === "simulated")?.rows ?? [];
      expect(rows[0]).toMatchObject({
        label: "2015 naar 2018, hele jaren",
        outcomeText: "Gesimuleerd",
        intervalText: "",
      });
      expect(rows.every(({ interval, outcomeText }) => !interval && outcomeText === "Gesimuleerd")).toBe(true);
      expect(youth.verdict).toBe("not_judged");
    });

    it("warns of both above the page, and keeps its verdict", () => {
      const view = reviewView(context, { kind: "review" });
      expect(view.warnings.map(({ provenance }) => provenance)).toEqual(["simulated", "reconstruction"]);
      expect(claim.notes).toHaveLength(2);
      expect(claim.verdict).toBe("does_not_hold");
      expect(words(view)).toContain("alleen op nagemaakte cijfers");
    });
  });

  it("has a headline for a worked example alone, and for nothing at all", () => {
    const example = reviewView(aContext({ provenance: "reconstruction", rows: reconstructionRows() }), {
      kind: "review",
    });
    expect(plain(example.headline)).toBe("‘Iets meer dan 40 %’ is hier alleen na te rekenen op een rekenvoorbeeld");
    const empty = reviewView(aContext({ rows: [] }), { kind: "review" });
    expect(plain(empty.headline)).toBe("‘Ruim 10 %’ is met openbare cijfers niet na te gaan");
    expect(empty.claims.every(({ counted, groups }) => counted === undefined && groups.length === 0)).toBe(true);
    expect(empty.districts).toEqual([]);
  });

  it("says which way gives the claim when real months of the unit are loaded", () => {
    const months = (inYear: number, upto: number, value: number) =>
      municipalityRows(monthCodes(inYear, upto), () => value);
    // Every month 10; in 2018 six until August, and twelve after: eight months suggest −40 %, the year is −20 %.
    const rows = [
      ...[2013, 2014, 2015, 2016, 2017].flatMap((inYear) => months(inYear, 12, 10)),
      ...municipalityRows(monthCodes(2018), (_, period) => (period < "2018MM09" ? 6 : 12)),
    ];
    const { claims, headline } = reviewView(aContext({ rows }), { kind: "review" });
    const [claim] = claims;
    expect(claim?.verdict).toBe("holds_only_if");
    expect(plain(headline)).toBe("‘Iets meer dan 40 %’ klopt alleen met zes van de 14 manieren van rekenen");
  });
});
