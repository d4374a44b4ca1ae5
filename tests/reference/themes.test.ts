import { describe, expect, it } from "vitest";
import { month } from "../../src/domain/period.ts";
import { readStrategies } from "../../src/reference/themes.ts";
import { loadReference } from "../support/reference.ts";

const { strategies, uploads, indicators } = loadReference();
const [first, second] = strategies;
const themes = strategies.flatMap((strategy) => strategy.themes);

describe(readStrategies, () => {
  it("gives each theme an address of its own, in the order of the strategy", () => {
    expect(first?.themes.map((theme) => theme.slug)).toEqual([
      "woninginbraken",
      "jeugdoverlast",
      "verward-gedrag",
      "hennep-en-motorbendes",
      "informatievoorziening",
    ]);
    expect(second?.themes.map((theme) => theme.slug)).toEqual([
      "kwetsbare-personen",
      "ondermijning",
      "cybercrime",
      "informatiegestuurd-werken",
    ]);
  });

  it("joins indicators and uploads from the facts with Dutch notes", () => {
    const subversion = second?.themes.find((theme) => theme.slug === "ondermijning");
    expect(subversion?.indicators).toContain("police_crime:2.6.2");
    expect(subversion?.uploads).toEqual(["hemp_yearly", "subversion_signals", "omg_overview"]);
    expect(subversion?.note).toContain("haaldelicten");
    expect(subversion?.subgoals.map((subgoal) => subgoal.openData)).toEqual(["none", "partial", "partial", "none"]);
  });

  it("names only indicators and uploads that exist", () => {
    const known = new Set(uploads.map((upload) => upload.id));
    for (const each of themes.flatMap((theme) => [theme, ...theme.subgoals])) {
      expect(each.indicators.filter((id) => !indicators.has(id))).toEqual([]);
      expect(each.uploads.filter((id) => !known.has(id))).toEqual([]);
    }
  });

  it("has no English in what readers see", () => {
    const texts = themes.flatMap((theme) => [theme.note, ...theme.subgoals.map((subgoal) => subgoal.note)]);
    expect(texts.filter((text) => / (the|and|of the|is shown|only a) /.test(text ?? ""))).toEqual([]);
  });

  it("carries the published claims of 2015–2018 and what they stood on", () => {
    expect(first?.claims.map((claim) => [claim.id, claim.publishedFraction])).toEqual([
      ["youth_nuisance", -0.1],
      ["residential_burglary", -0.4],
      ["confused_behaviour", 0.29],
    ]);
    expect(first?.claimsBasis?.asOf).toEqual(month(2018, 8));
    expect(second?.claims).toEqual([]);
    expect(second?.claimsBasis).toBeUndefined();
  });

  it("keeps the goals of 2019–2022 with the year in which they were due", () => {
    const due = second?.goals.filter((goal) => goal.year !== undefined).map((goal) => [goal.id, goal.year]);
    expect(due).toContainEqual(["hemp_covenant", 2019]);
    expect(due).toContainEqual(["cyber_barrier_model", 2020]);
    expect(second?.goals.every((goal) => goal.state === "unknown")).toBe(true);
  });
});

describe("uploads", () => {
  it("offers the signals by follow-up route against the shares that the RIEC names", () => {
    const signals = uploads.find((upload) => upload.id === "subversion_signals");
    expect(signals?.indicators.map((indicator) => indicator.referenceShare)).toEqual([0.5, 0.3, 0.2]);
  });

  it("lists figures, not places or periods", () => {
    const codes = uploads.flatMap((upload) => upload.indicators.map(({ id }) => id.slice(id.indexOf("/") + 1)));
    expect(codes.filter((code) => /district|municipality|region|year|period/.test(code))).toEqual([]);
  });
});
