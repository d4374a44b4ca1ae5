/** Facts about classifications, indicators, themes and uploads. */

import { offenceCode, parseIndicatorId } from "../../src/domain/indicator.ts";
import type { JsonObject } from "../../src/reference/read-json.ts";
import { type Check, listed, type Problem, repeated } from "./check.ts";
import type { Files } from "./files.ts";
import { referenceJson, referenceOf, referenceRows, typesOf } from "./tables.ts";

const LEAVES: ReadonlyMap<string, number> = new Map([
  ["police_crime", 58],
  ["police_nuisance", 8],
]);
const WITHOUT_MONTHS = ["1.4.1", "3.2.1", "3.2.2", "3.7.3"];

const leavesAreCounted: Check = {
  name: "leaves-are-counted",
  sentence: "The police publish 58 kinds of offence and 8 kinds of nuisance, each beside one total with code 0.0.0.",
  run: (data) =>
    [...LEAVES].flatMap(([name, expected]) => {
      const types = typesOf(referenceOf(data), name);
      const leaves = types.filter((type) => type.isLeaf).length;
      const totals = types.filter((type) => type.isTotal).map((type) => type.code);
      return [
        ...(leaves === expected ? [] : [typeProblem(`${name} has ${leaves} leaves instead of ${expected}.`)]),
        ...(totals.join() === "0.0.0" ? [] : [typeProblem(`the totals of ${name} are ${listed(totals)}, not 0.0.0.`)]),
      ];
    }),
};

const monthsAreKnown: Check = {
  name: "months-are-known",
  sentence: `Of the kinds of offence only ${WITHOUT_MONTHS.join(", ")} have no months.`,
  run: (data) => {
    const without = typesOf(referenceOf(data), "police_crime")
      .filter((type) => type.isLeaf && !type.hasMonths)
      .map((type) => type.code);
    return without.join() === WITHOUT_MONTHS.join() ? [] : [typeProblem(`without months are ${listed(without)}.`)];
  },
};

const indicatorsArePublished: Check = {
  name: "indicators-are-published",
  sentence: "Every indicator is a published type, and every published type is an indicator, once.",
  run: (data) => {
    const titles = new Set(
      referenceRows(data, "offence-types.csv").flatMap((row) => {
        const code = offenceCode(row.text("code"));
        return row.optional("title") && code ? [`${row.text("classification")}:${code}`] : [];
      }),
    );
    const ids = indicatorIds(data);
    const file = "reference/indicators.json";
    return [
      ...repeated(ids).map((id) => ({ file, problem: `${id} stands there twice.` })),
      ...ids.filter((id) => !titles.has(id)).map((id) => ({ file, problem: `${id} is not in offence-types.csv.` })),
      ...[...titles].filter((id) => !ids.includes(id)).map((id) => ({ file, problem: `${id} is missing.` })),
    ];
  },
};

const judgementsAreCareful: Check = {
  name: "judgements-are-careful",
  sentence: "A rise is never called bad where the police find the offence themselves, nor for nuisance or a total.",
  run: (data) =>
    referenceJson(data, "indicators.json")
      .objects("indicators")
      .flatMap((entry) => {
        const id = entry.text("id");
        const isTotal = /:(?:0\.0\.0|T001161)$/.test(id);
        if (!entry.flag("riseIsBad") || (entry.text("kind") === "brought" && !isTotal)) return [];
        return [{ file: "reference/indicators.json", place: id, problem: "riseIsBad is true for it." }];
      }),
};

const nuisanceIsRegistered: Check = {
  name: "nuisance-is-registered",
  sentence: "All nuisance is of the kind registered, and no offence is.",
  run: (data) =>
    referenceJson(data, "indicators.json")
      .objects("indicators")
      .flatMap((entry) => {
        const id = entry.text("id");
        if (id.startsWith("strategy_review:")) return [];
        if (id.startsWith("police_nuisance:") === (entry.text("kind") === "registered")) return [];
        return [{ file: "reference/indicators.json", place: id, problem: `its kind is ${entry.text("kind")}.` }];
      }),
};

const themesStandOnIndicators: Check = {
  name: "themes-stand-on-indicators",
  sentence: "Every indicator and every upload of a theme exists, and a theme without police figures has no indicator.",
  run: (data) => {
    const ids = new Set(indicatorIds(data));
    const uploads = new Set(
      referenceJson(data, "uploads.json")
        .objects("uploads")
        .map((upload) => upload.text("id")),
    );
    return ["themes.json", "themes-other.json"].flatMap((name) =>
      themesIn(referenceJson(data, name)).flatMap((theme) => {
        const indicators = theme.texts("indicators");
        const unknown = [
          ...indicators.filter((id) => !ids.has(id)),
          ...theme.texts("uploads").filter((id) => !uploads.has(id)),
        ];
        const isEmpty = theme.text("openData") === "none";
        return [
          ...(unknown.length > 0 ? [themeProblem(name, theme, `there is no ${listed(unknown)}.`)] : []),
          ...(isEmpty === (indicators.length === 0)
            ? []
            : [
                themeProblem(
                  name,
                  theme,
                  `openData is ${theme.text("openData")} with ${indicators.length} indicators.`,
                ),
              ]),
        ];
      }),
    );
  },
};

const slugsAreUnique: Check = {
  name: "slugs-are-unique",
  sentence: "Every theme of the two strategies has an address of its own.",
  run: (data) => {
    const slugs = referenceJson(data, "strategies.json")
      .objects("strategies")
      .flatMap((strategy) => strategy.objects("themes").map((theme) => theme.text("slug")));
    return repeated(slugs).map((slug) => ({ file: "reference/strategies.json", problem: `${slug} is used twice.` }));
  },
};

const claimsCanBeChecked: Check = {
  name: "claims-can-be-checked",
  sentence: "Every published claim names an indicator of the reconstruction and public ones to compare it with.",
  run: (data) =>
    referenceOf(data).strategies.flatMap((strategy) =>
      strategy.claims.flatMap((claim) => {
        const isReview = parseIndicatorId(claim.indicator)?.classification === "strategy_review";
        const isPublic = claim.compare.length > 0 && claim.compare.every((id) => id.startsWith("police_"));
        if (isReview && isPublic) return [];
        return [
          { file: "reference/claims.json", place: claim.id, problem: "it cannot be compared with public figures." },
        ];
      }),
    ),
};

const vngThemesAreCounted: Check = {
  name: "vng-themes-are-counted",
  sentence: "Of the 74 themes of VNG 43 have no police figures.",
  run: (data) => {
    const taxonomy = referenceJson(data, "themes-other.json")
      .objects("taxonomies")
      .find((each) => each.text("id") === "vng_core_policy");
    const themes = taxonomy?.objects("themes") ?? [];
    const without = themes.filter((theme) => theme.text("openData") === "none").length;
    if (themes.length === 74 && without === 43) return [];
    return [
      { file: "reference/themes-other.json", problem: `${without} of ${themes.length} themes of VNG have none.` },
    ];
  },
};

/** Everything about indicators and themes, in the order in which it is told. */
export const INDICATOR_CHECKS: readonly Check[] = [
  leavesAreCounted,
  monthsAreKnown,
  indicatorsArePublished,
  judgementsAreCareful,
  nuisanceIsRegistered,
  themesStandOnIndicators,
  slugsAreUnique,
  claimsCanBeChecked,
  vngThemesAreCounted,
];

function typeProblem(problem: string): Problem {
  return { file: "reference/offence-types.csv", problem };
}

function themeProblem(name: string, theme: JsonObject, problem: string): Problem {
  return { file: `reference/${name}`, place: theme.text("title"), problem };
}

function indicatorIds(data: Files): readonly string[] {
  return referenceJson(data, "indicators.json")
    .objects("indicators")
    .map((entry) => entry.text("id"));
}

/** Themes and their subgoals, one below another. */
function themesIn(file: JsonObject): readonly JsonObject[] {
  return file
    .objects("taxonomies")
    .flatMap((taxonomy) => taxonomy.objects("themes"))
    .flatMap((theme) => [theme, ...(theme.has("subgoals") ? theme.objects("subgoals") : [])]);
}
