/**
 * The address of a page: hash routes, so that they work from any static host. Pure: text in, route out, and back.
 * The question asked lives here (indicator, measure, years, reference date, method); figures never do.
 */

import { type IndicatorId, parseIndicatorId } from "../../domain/indicator.ts";
import { PART_YEAR_METHODS } from "../../domain/measured.ts";
import { type RegionCode, regionCode } from "../../domain/region.ts";
import type { MethodChoice, ThemeMeasure, ThemeQuestion } from "../../view-models/theme/theme-view.ts";
import { type CompareSelection, printCompareAddress, readCompareSelection } from "./compare-address.ts";
import {
  type DisplacementSelection,
  printDisplacementAddress,
  readDisplacementSelection,
} from "./displacement-address.ts";
import {
  type IgnoredPart,
  type Parameters,
  printParameters,
  type Reader,
  readDate,
  readMonth,
  readParameters,
  readYear,
  readYears,
} from "./parameters.ts";

/** What is asked of a theme; everything but the slug has a default. */
export type ThemeSelection = Omit<ThemeQuestion, "kind">;

/** The cell that the page of signals looks at month by month; without one the first on its list. */
export interface SignalsCell {
  readonly indicator?: IndicatorId;
  readonly region?: RegionCode;
  /** First year of the two that are taken as the measure. */
  readonly base?: number;
}

export type Route =
  | { readonly page: "overview"; readonly strategy?: string }
  | { readonly page: "themes" }
  | { readonly page: "theme"; readonly selection: ThemeSelection }
  | { readonly page: "review"; readonly strategy?: string; readonly asOf?: string }
  | { readonly page: "compare"; readonly selection: CompareSelection }
  | ({ readonly page: "signals"; readonly asOf?: string } & SignalsCell)
  | { readonly page: "displacement"; readonly selection: DisplacementSelection }
  | { readonly page: "data" }
  | { readonly page: "method"; readonly section?: string }
  | { readonly page: "notFound"; readonly address: string };

export interface Address {
  readonly route: Route;
  readonly ignored: readonly IgnoredPart[];
}

const MEASURES: readonly ThemeMeasure[] = ["count", "per-day", "per1000", "per1000-dwellings", "index"];
const METHODS: readonly MethodChoice[] = ["auto", ...PART_YEAR_METHODS];
const SLUG = /^[a-z0-9][a-z0-9_-]*$/;
/** Names of areas in an address. */
const AREAS = [
  ["eenheid", "unit"],
  ["nederland", "country"],
] as const;

const readIndicator: Reader<ThemeSelection["indicator"]> = (text) => parseIndicatorId(text)?.id;
const readMeasure: Reader<ThemeMeasure> = (text) => MEASURES.find((measure) => measure === text);
const readMethod: Reader<MethodChoice> = (text) => METHODS.find((method) => method === text);
const readArea: Reader<"unit" | "country"> = (text) => AREAS.find(([name]) => name === text)?.[1];
const readTarget: Reader<number> = (text) => (/^\d{1,7}$/.test(text) ? Number(text) : undefined);
const readSlug: Reader<string> = (text) => (SLUG.test(text) ? text : undefined);

function readThemeSelection(slug: string, parameters: Parameters): ThemeSelection {
  const indicator = parameters.read("i", readIndicator);
  const measure = parameters.read("maat", readMeasure);
  const years = readYears(parameters);
  const asOf = parameters.read("peil", readMonth);
  const method = parameters.read("methode", readMethod);
  const area = parameters.read("gebied", readArea);
  const edition = parameters.read("editie", readDate);
  const target = parameters.read("doel", readTarget);
  return {
    slug,
    ...(indicator === undefined ? {} : { indicator }),
    ...(measure === undefined ? {} : { measure }),
    ...years,
    ...(asOf === undefined ? {} : { asOf }),
    ...(method === undefined ? {} : { method }),
    ...(area === undefined ? {} : { area }),
    ...(edition === undefined ? {} : { edition }),
    ...(target === undefined ? {} : { target }),
  };
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** Reads the part of a location after the `#` (with or without it). Never throws: an unknown address is a route too. */
export function parseAddress(hash: string): Address {
  const text = hash.replace(/^#/, "");
  const [path = "", query = ""] = splitOnce(text, "?");
  const parameters = readParameters(query);
  const route = readRoute(path, text, parameters);
  return { route, ignored: route.page === "notFound" ? [] : parameters.ignored() };
}

function readRoute(path: string, text: string, parameters: Parameters): Route {
  const [page = "", detail, ...rest] = path.replace(/^\/+|\/+$/g, "").split("/");
  const notFound: Route = { page: "notFound", address: text };
  if (rest.length > 0) return notFound;
  if (page === "thema" && detail !== undefined) {
    const slug = readSlug(decoded(detail) ?? "");
    return slug === undefined ? notFound : { page: "theme", selection: readThemeSelection(slug, parameters) };
  }
  if (page === "eindevaluatie") return readReview(detail, parameters) ?? notFound;
  if (detail !== undefined) return notFound;
  switch (page) {
    case "": {
      const strategy = parameters.read("strategie", readSlug);
      return { page: "overview", ...(strategy === undefined ? {} : { strategy }) };
    }
    case "thema":
      return { page: "themes" };
    case "vergelijken":
      return { page: "compare", selection: readCompareSelection(parameters) };
    case "signalen": {
      const asOf = parameters.read("peil", readMonth);
      const indicator = parameters.read("i", readIndicator);
      const region = parameters.read("g", regionCode);
      const base = parameters.read("maatstaf", readYear);
      return {
        page: "signals",
        ...(asOf === undefined ? {} : { asOf }),
        ...(indicator === undefined ? {} : { indicator }),
        ...(region === undefined ? {} : { region }),
        ...(base === undefined ? {} : { base }),
      };
    }
    case "waterbed":
      return { page: "displacement", selection: readDisplacementSelection(parameters) };
    case "gegevens":
      return { page: "data" };
    case "methode": {
      const section = parameters.read("deel", readSlug);
      return { page: "method", ...(section === undefined ? {} : { section }) };
    }
    default:
      return notFound;
  }
}

/** The reference date lies in the last year of the strategy: `2018-08` of `2015-2018`. */
function readReview(detail: string | undefined, parameters: Parameters): Route | undefined {
  const strategy = detail === undefined ? undefined : readSlug(decoded(detail) ?? "");
  if (detail !== undefined && strategy === undefined) return undefined;
  const inLastYear: Reader<string> = (text) => {
    const month = readMonth(text);
    const isPart = month !== undefined && !month.endsWith("-12");
    return isPart && strategy?.endsWith(`-${month.slice(0, 4)}`) ? month : undefined;
  };
  const asOf = parameters.read("peil", inLastYear);
  return {
    page: "review",
    ...(strategy === undefined ? {} : { strategy }),
    ...(asOf === undefined ? {} : { asOf }),
  };
}

function splitOnce(text: string, separator: string): readonly [string, string] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + separator.length)];
}

/** The address of a route, `#` included. `parseAddress(printAddress(route))` gives the route again. */
export function printAddress(route: Route): string {
  switch (route.page) {
    case "overview":
      return printParameters("/", [["strategie", route.strategy]]);
    case "themes":
      return "#/thema";
    case "theme": {
      const { slug, indicator, measure, from, to, asOf, method, area, edition, target } = route.selection;
      return printParameters(`/thema/${slug}`, [
        ["i", indicator],
        ["maat", measure],
        ["van", from],
        ["tot", to],
        ["peil", asOf],
        ["methode", method],
        ["gebied", AREAS.find(([, value]) => value === area)?.[0]],
        ["editie", edition],
        ["doel", target],
      ]);
    }
    case "review":
      return printParameters(route.strategy === undefined ? "/eindevaluatie" : `/eindevaluatie/${route.strategy}`, [
        ["peil", route.asOf],
      ]);
    case "compare":
      return printCompareAddress(route.selection);
    case "signals":
      return printParameters("/signalen", [
        ["peil", route.asOf],
        ["i", route.indicator],
        ["g", route.region],
        ["maatstaf", route.base],
      ]);
    case "displacement":
      return printDisplacementAddress(route.selection);
    case "data":
      return "#/gegevens";
    case "method":
      return printParameters("/methode", [["deel", route.section]]);
    case "notFound":
      return `#${route.address}`;
  }
}

/** What makes it another page for the reader: a change of it moves focus to the heading; a change of a filter does not. */
export function pageKey(route: Route): string {
  switch (route.page) {
    case "theme":
      return `theme/${route.selection.slug}`;
    case "review":
      return `review/${route.strategy ?? ""}`;
    case "displacement":
      return `displacement/${route.selection.region ?? ""}`;
    case "method":
      return `method/${route.section ?? ""}`;
    case "notFound":
      return `notFound/${route.address}`;
    default:
      return route.page;
  }
}
