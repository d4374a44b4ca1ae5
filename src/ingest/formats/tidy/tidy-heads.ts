/** Heads of tables that a person made from the tables of police and CBS, mostly with R or Python. */

import { headKey, knownColumn, type RegionColumn } from "../cells/column-names.ts";
import { isOtherSubject } from "../cells/other-subject-heads.ts";

/** What the names in a column of areas are when they carry no code. */
export type AreaNames = "any" | "municipality" | "province" | "neighbourhood" | "translated";

/** How a column of such names is read. */
export function areasNamed(names: AreaNames): RegionColumn {
  if (names === "translated") return names;
  return names === "neighbourhood" ? "neighbourhoods" : "regions";
}

export type TidyRole =
  | { readonly role: "offence"; readonly dimension: "crime" | "nuisance"; readonly by: "code" | "name" }
  | { readonly role: "region"; readonly names: AreaNames; readonly by: "code" | "name" }
  | { readonly role: "period" | "year" | "month" | "frequency" | "figure" }
  /** Repeats a total in every row, or says something else that is no figure of the row's own. */
  | { readonly role: "total" | "beside" };

const ROLES: readonly (readonly [TidyRole, readonly string[]])[] = [
  [
    { role: "offence", dimension: "crime", by: "code" },
    ["crime code", "offence code", "offense code", "misdrijfcode", "code misdrijf", "delictcode"],
  ],
  [
    { role: "offence", dimension: "crime", by: "name" },
    [
      ...["crime", "crime type", "type of crime", "offence", "offence type", "offense", "offense type"],
      ...[
        "soort misdrijf",
        "soortmisdrijf",
        "soort misdrijf label",
        "soortmisdrijf label",
        "misdrijf",
        "misdrijfsoort",
      ],
      ...["type misdrijf", "delict", "delicttype", "soort delict"],
    ],
  ],
  [{ role: "offence", dimension: "nuisance", by: "code" }, ["nuisance code", "overlastcode", "overlast code"]],
  [
    { role: "offence", dimension: "nuisance", by: "name" },
    ["nuisance type", "type of nuisance", "overlast", "overlast label", "soort overlast", "overlastsoort"],
  ],
  [
    { role: "region", names: "any", by: "code" },
    ["region code", "regioncode", "regio code", "regiocode", "area code", "gebiedscode", "regios"],
  ],
  [
    { role: "region", names: "municipality", by: "code" },
    ["gemeentecode", "gemeente code", "municipality code", "gm code", "gmcode"],
  ],
  [
    { role: "region", names: "neighbourhood", by: "code" },
    ["wijkcode", "buurtcode", "wijk code", "buurt code", "gwb code", "neighbourhood code", "wijkenenbuurten"],
  ],
  [
    { role: "region", names: "any", by: "name" },
    [
      ...["region", "region name", "regio", "regio's", "regionaam", "regio naam", "regios label", "area", "area name"],
      ...["gebied", "gebiedsnaam"],
    ],
  ],
  [
    { role: "region", names: "municipality", by: "name" },
    ["gemeente", "gemeentenaam", "gemeente naam", "municipality", "municipality name"],
  ],
  [{ role: "region", names: "province", by: "name" }, ["provincie", "provincienaam", "province"]],
  [
    { role: "region", names: "translated", by: "name" },
    ["districts and neighbourhoods", "districts and neighborhoods"],
  ],
  [
    { role: "region", names: "neighbourhood", by: "name" },
    ["wijk", "buurt", "wijken en buurten", "wijkenenbuurten label", "neighbourhood", "neighborhood"],
  ],
  [
    { role: "period" },
    [
      ...["period", "periods", "period code", "periode", "perioden", "periodecode", "date", "datum", "year month"],
      ...["jaar maand", "jaarmaand", "perioden date", "perioden label"],
    ],
  ],
  [{ role: "year" }, ["year", "jaar"]],
  [{ role: "month" }, ["month", "maand"]],
  [{ role: "frequency" }, ["perioden freq", "freq", "frequency", "frequentie"]],
  [
    { role: "figure" },
    [
      ...["value", "waarde", "aantal", "aantal misdrijven", "misdrijven", "geregistreerde misdrijven", "crimes"],
      ...["registered crimes", "recorded crimes", "crime count", "number of crimes", "registered offences"],
      ...["recorded offences", "geregistreerde overlast", "registered nuisance", "nuisance registrations"],
      ...["aantal overlast", "aantal registraties"],
    ],
  ],
  [
    { role: "beside" },
    ["", "id", "index", "x", "rownames", "row names", "bron", "source", "gemeentenaam 2", "soortregio 3"],
  ],
];

const BY_KEY: ReadonlyMap<string, TidyRole> = new Map(ROLES.flatMap(([role, keys]) => keys.map((key) => [key, role])));

/** The index that pandas and readr write without a head, as they read it back. */
const UNNAMED = /^(?:unnamed: ?\d+|\.\.\.\d+)$/;
const TOTAL = /^(?:sub|grand )?tota(?:l|al)(?:\b|$)/;
/** Figures in proportion to something stand beside the counts and are never taken for them. */
const RATE = /(?:^| )(?:per (?:1000|10000|100000|capita)(?: .*)?|rate|percentage|aandeel|share)$/;

/** What a head of a table of this kind stands for; `undefined` for any other head. Underscores are spaces. */
export function tidyRole(head: string): TidyRole | undefined {
  const plain = headKey(head);
  if (UNNAMED.test(plain)) return { role: "beside" };
  const key = plain.replace(/[_\s]+/g, " ").trim();
  const role = BY_KEY.get(key);
  if (role) return role;
  const topic = knownColumn(head)?.column;
  if (topic?.role === "topic") return { role: topic.measure === "count" ? "figure" : "beside" };
  if (TOTAL.test(key)) return { role: "total" };
  return RATE.test(key) || isOtherSubject(head) ? { role: "beside" } : undefined;
}
