/** Themes of the two strategies, the other taxonomies, and the published claims, from the facts. */

import { type JsonObject, readJson } from "../../src/reference/read-json.ts";
import { type Files, textOf } from "./files.ts";
import { toJson } from "./write.ts";

/** Taxonomies with pages of their own; their words in Dutch stand in `strategies.json`. */
const STRATEGIES: ReadonlySet<string> = new Set(["strategy_2015_2018", "strategy_2019_2022"]);

/** `themes.json`: the themes of both strategies with their indicators and uploads. */
export function makeThemes(facts: Files): string {
  const taxonomies = taxonomiesOf(facts).filter((taxonomy) => STRATEGIES.has(taxonomy.text("id")));
  return toJson({
    taxonomies: taxonomies.map((taxonomy) => ({
      id: taxonomy.text("id"),
      title: taxonomy.text("title_nl"),
      themes: taxonomy.objects("themes").map((theme) => ({
        ...commonOf(theme),
        subgoals: optionalObjects(theme, "subgoals").map(commonOf),
      })),
    })),
  });
}

function commonOf(theme: JsonObject): Readonly<Record<string, unknown>> {
  return {
    id: theme.text("id"),
    title: theme.text("title_nl"),
    indicators: theme.texts("indicators"),
    openData: theme.text("police_open_data"),
    uploads: uploadsOf(theme),
  };
}

const uploadsOf = (theme: JsonObject): readonly string[] =>
  theme.has("user_uploads") ? theme.texts("user_uploads").map((upload) => upload.replace(/^upload:/, "")) : [];
const optionalObjects = (parent: JsonObject, key: string): readonly JsonObject[] =>
  parent.has(key) ? parent.objects(key) : [];

function taxonomiesOf(facts: Files): readonly JsonObject[] {
  return readJson("themes.json", textOf(facts, "themes.json")).objects("taxonomies");
}

/**
 * `themes-other.json`: the fields of VNG, priorities of municipalities and prosecution, the national agenda and the
 * plans of the region. Texts in English carry that in their key: they are notes for makers, never shown.
 */
export function makeOtherThemes(facts: Files): string {
  const file = readJson("themes.json", textOf(facts, "themes.json"));
  const criteria = file.optionalObject("priority_criteria");
  return toJson({
    priorityCriteria: criteria?.texts("items") ?? [],
    workingGroups: file.objects("working_groups").map((group) => ({
      id: group.text("id"),
      title: group.text("title_nl"),
      indicators: group.texts("indicators"),
      noteEnglish: group.text("status"),
    })),
    taxonomies: taxonomiesOf(facts)
      .filter((taxonomy) => !STRATEGIES.has(taxonomy.text("id")))
      .map((taxonomy) => ({
        id: taxonomy.text("id"),
        title: taxonomy.text("title_nl"),
        sourceEnglish: taxonomy.text("source"),
        ...(taxonomy.has("caveat") ? { caveatEnglish: taxonomy.text("caveat") } : {}),
        isOrdered: taxonomy.has("ordered") && taxonomy.flag("ordered"),
        themes: themesOf(taxonomy),
        norms: optionalObjects(taxonomy, "national_norms").map((norm) => norm.value()),
      })),
  });
}

/** Themes one below another; those of VNG keep the field and the category they stand in. */
function themesOf(taxonomy: JsonObject): readonly unknown[] {
  const direct = optionalObjects(taxonomy, "themes").map((theme) => otherTheme(theme, {}));
  const nested = optionalObjects(taxonomy, "fields").flatMap((field) =>
    field.objects("categories").flatMap((category) =>
      category.objects("themes").map((theme) =>
        otherTheme(theme, {
          field: field.text("id"),
          fieldTitle: field.text("title_nl"),
          category: category.text("id"),
          categoryTitle: category.text("title_nl"),
        }),
      ),
    ),
  );
  return [...direct, ...nested];
}

function otherTheme(theme: JsonObject, place: Readonly<Record<string, string>>): Readonly<Record<string, unknown>> {
  return {
    ...(theme.has("id") ? { id: theme.text("id") } : {}),
    title: theme.text("title_nl"),
    ...(theme.has("printed_spelling") ? { printedSpelling: theme.text("printed_spelling") } : {}),
    ...place,
    indicators: theme.texts("indicators"),
    openData: theme.text("police_open_data"),
    uploads: uploadsOf(theme),
    ...(theme.has("note") ? { noteEnglish: theme.text("note") } : {}),
  };
}

/** `claims.json`: statements published at the end of a strategy, with the range in which each still holds. */
export function makeClaims(facts: Files): string {
  const file = readJson("claims.json", textOf(facts, "claims.json"));
  return toJson({
    strategies: [
      {
        strategy: file.text("strategy"),
        publishedIn: file.text("published_in"),
        basis: file.text("basis_nl"),
        asOf: file.text("as_of"),
        claims: file.objects("claims").map((claim) => ({
          id: claim.text("id"),
          indicator: claim.text("indicator"),
          compare: claim.texts("compare"),
          wording: claim.text("wording_nl"),
          publishedFraction: claim.number("published_fraction"),
          holdsBetween: claim.numbers("holds_between"),
        })),
      },
    ],
  });
}
