/** The classifications of offences and nuisance: by id, and by title as exports print it. */

import {
  type Classification,
  classification,
  compareOffenceCodes,
  type IndicatorId,
  indicatorId,
  offenceCode,
} from "../domain/indicator.ts";
import { formerKey, readFormerTypes } from "./former-types.ts";
import type { CsvRow } from "./read-csv.ts";
import type { FormerType, OffenceType, OffenceTypes } from "./reference.ts";

/**
 * The types of `offence-types.csv`, indexed, and those of earlier lists. A code that stands there twice, an unknown parent
 * or a former type of an unknown one is a fault.
 */
export function readOffenceTypes(rows: readonly CsvRow[], formerRows: readonly CsvRow[]): OffenceTypes {
  const byId = new Map<IndicatorId, OffenceType>();
  for (const row of rows) {
    const type = typeOf(row);
    if (byId.has(type.id)) throw row.fault(`${type.id} stands there twice`);
    byId.set(type.id, type);
  }
  const types = [...byId.values()];
  for (const [index, type] of types.entries()) {
    if (type.parent !== undefined && !byId.has(indicatorId(type.classification, type.parent))) {
      throw rows[index]?.fault(`unknown parent ${type.parent}`);
    }
  }
  return offenceTypes(types, readFormerTypes(formerRows, byId));
}

function typeOf(row: CsvRow): OffenceType {
  const inClassification = classification(row.text("classification"));
  const code = offenceCode(row.text("code"));
  if (!inClassification || !code) throw row.fault("this is not a classification and a code");
  const parentText = row.optional("parent");
  return {
    id: indicatorId(inClassification, code),
    classification: inClassification,
    code,
    title: row.optional("title"),
    level: row.number("level"),
    parent: parentText === undefined ? undefined : offenceCode(parentText),
    isTotal: row.flag("is_total"),
    isLeaf: row.flag("is_leaf"),
    hasMonths: row.flag("has_months"),
    tables: row.list("tables"),
  };
}

const spaceless = (text: string): string => text.replace(/\s+/g, "").toLowerCase();
const NUMBER_IN_FRONT = /^\d+(?:\.\d+)*\s+/;

/** Ways in which a title is printed: bare, behind its code, and, for CBS, without the number it begins with. */
function titleKeys(type: OffenceType): readonly string[] {
  if (type.title === undefined) return [];
  return [...new Set([type.title, `${type.code} ${type.title}`, type.title.replace(NUMBER_IN_FRONT, "")])].map(
    (title) => `${type.classification}:${spaceless(title)}`,
  );
}

function offenceTypes(types: readonly OffenceType[], former: ReadonlyMap<string, FormerType>): OffenceTypes {
  const byId = new Map(types.map((type) => [type.id, type]));
  const byKey = new Map<string, OffenceType | undefined>();
  for (const type of types) {
    for (const key of titleKeys(type)) byKey.set(key, byKey.has(key) ? undefined : type);
  }
  const sorted = [...types].sort(
    (a, b) => Number(b.isTotal) - Number(a.isTotal) || compareOffenceCodes(a.code, b.code),
  );
  const inClassification = (wanted: Classification): readonly OffenceType[] =>
    sorted.filter((type) => type.classification === wanted);
  return {
    get: (id) => byId.get(id),
    byTitle: (wanted, title) => byKey.get(`${wanted}:${spaceless(title)}`),
    former: (wanted, text) => former.get(formerKey(wanted, text)),
    leaves: (wanted) => inClassification(wanted).filter((type) => type.isLeaf),
    all: inClassification,
  };
}
