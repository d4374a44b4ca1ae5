/** Whether the files that people keep still agree with the facts. */

import { readCsv } from "../../src/reference/read-csv.ts";
import { type JsonObject, readJson } from "../../src/reference/read-json.ts";
import { type Files, textOf } from "./files.ts";

/** Columns of a proposed template that say where, when and what kind; the long layout has places for those. */
const DIMENSIONS: ReadonlySet<string> = new Set([
  ...["district", "municipality_code", "region_code", "police_unit_code", "year", "period"],
  ...["partner", "route", "class", "age_band", "severity", "category", "indicator", "question"],
  ...["count", "value", "unit", "margin_low", "margin_high", "n", "groups", "suspects", "score"],
]);

/** One sentence per disagreement; empty when all is well. */
export function checkHandKept(facts: Files, data: Files): readonly string[] {
  return [...checkIndicators(facts, data), ...checkUploads(facts, data), ...checkStrategies(facts, data)];
}

function checkIndicators(facts: Files, data: Files): readonly string[] {
  const published = readCsv("crime_types.csv", textOf(facts, "crime_types.csv"))
    .filter((row) => row.flag("title_published"))
    .map((row) => `${row.text("classification")}:${row.text("code")}`);
  const kept = handKept(data, "indicators.json")
    .objects("indicators")
    .map((entry) => entry.text("id"));
  return [
    ...published
      .filter((id) => !kept.includes(id))
      .map((id) => `indicators.json has no entry for ${id}, which is published.`),
    ...kept
      .filter((id) => !published.includes(id) && !id.startsWith("strategy_review:"))
      .map((id) => `indicators.json has an entry for ${id}, which the facts do not know.`),
  ];
}

function checkUploads(facts: Files, data: Files): readonly string[] {
  const kept = new Map(
    handKept(data, "uploads.json")
      .objects("uploads")
      .map((upload) => [upload.text("id"), upload.objects("indicators").map((indicator) => indicator.text("code"))]),
  );
  const known = readJson("themes.json", textOf(facts, "themes.json")).objects("uploads");
  const missing = known.flatMap((upload) => {
    const codes = kept.get(upload.text("id"));
    if (!codes) return [`uploads.json has no template ${upload.text("id")}.`];
    const expected = [
      ...upload.texts("columns_proposed").filter((column) => !DIMENSIONS.has(column)),
      ...(upload.has("routes") ? upload.objects("routes").map((route) => route.text("id")) : []),
    ];
    return expected
      .filter((code) => !codes.includes(code))
      .map((code) => `uploads.json, ${upload.text("id")}: the indicator ${code} is missing.`);
  });
  const ids = new Set(known.map((upload) => upload.text("id")));
  const extra = [...kept.keys()].filter((id) => !ids.has(id));
  return [...missing, ...extra.map((id) => `uploads.json has a template ${id}, which the facts do not know.`)];
}

function checkStrategies(facts: Files, data: Files): readonly string[] {
  const taxonomies = readJson("themes.json", textOf(facts, "themes.json")).objects("taxonomies");
  return handKept(data, "strategies.json")
    .objects("strategies")
    .flatMap((strategy) => {
      const taxonomy = taxonomies.find((each) => each.text("id") === strategy.text("taxonomy"));
      if (!taxonomy) return [`strategies.json: the facts have no taxonomy ${strategy.text("taxonomy")}.`];
      const worded = new Set(strategy.objects("themes").map((theme) => theme.text("id")));
      const wanted = new Set(taxonomy.objects("themes").map((theme) => theme.text("id")));
      const name = strategy.text("id");
      return [
        ...[...wanted]
          .filter((id) => !worded.has(id))
          .map((id) => `strategies.json, ${name}: there are no words for theme ${id}.`),
        ...[...worded]
          .filter((id) => !wanted.has(id))
          .map((id) => `strategies.json, ${name}: the facts have no theme ${id}.`),
      ];
    });
}

function handKept(data: Files, name: string): JsonObject {
  return readJson(name, textOf(data, `reference/${name}`));
}
