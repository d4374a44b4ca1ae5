/** What the names in the key columns of a table stand for: known, answered by a person, or still to be asked. */

import type { MappingQuestion, NamedDimension, NameFound, TableMapping } from "../../domain/table-mapping.ts";
import type { Reference } from "../../reference/reference.ts";
import type { Sheet } from "../read-sheet.ts";
import type { RolePlaces } from "./figure-plan.ts";
import { indicatorReader, measureReader, type NameReader, nameKey, regionReader } from "./name-readers.ts";
import { tableRows } from "./table-shape.ts";

/** What a name of a column stands for; `leftOut` when a person said so, `undefined` when nobody knows yet. */
export type NameMeaning = string | undefined | { readonly leftOut: true };

interface Meanings {
  readonly meaning: (dimension: NamedDimension, text: string) => NameMeaning;
  readonly names: readonly NameFound[];
  readonly questions: readonly MappingQuestion[];
}

/** Every different name of the key columns: known, answered, or asked. */
export function nameMeanings(
  sheet: Sheet,
  mapping: TableMapping,
  width: number,
  at: RolePlaces,
  reference: Reference,
): Meanings {
  const readers: readonly (readonly [NamedDimension, NameReader])[] = [
    ["region", regionReader(reference)],
    ["indicator", indicatorReader(reference)],
    ["measure", measureReader()],
  ];
  const answered = new Map(mapping.names.map((name) => [nameId(name.dimension, name.name), name]));
  const meanings = new Map<string, NameMeaning>();
  const names: NameFound[] = [];
  const questions: MappingQuestion[] = [];
  for (const [dimension, reader] of readers) {
    if (at[dimension] < 0) continue;
    const rows = new Map<string, number>();
    for (const { cells } of tableRows(sheet, mapping, width)) {
      const text = cells[at[dimension]] ?? "";
      rows.set(text, (rows.get(text) ?? 0) + 1);
    }
    const asked = new Map<string, NameFound>();
    for (const [text, { known, proposals }] of reader(rows.keys())) {
      const name = nameKey(text);
      const answer = answered.get(nameId(dimension, name));
      meanings.set(`${dimension} ${text}`, known ?? (answer ? (answer.as ?? { leftOut: true }) : undefined));
      if (known !== undefined || name === "") continue;
      const before = asked.get(name)?.rows ?? 0;
      asked.set(name, { dimension, name, rows: before + (rows.get(text) ?? 0), proposals });
    }
    for (const found of asked.values()) {
      names.push(found);
      const { name, rows: count } = found;
      if (!answered.has(nameId(dimension, name))) questions.push({ kind: "unknownName", dimension, name, rows: count });
    }
  }
  return { meaning: (dimension, text) => meanings.get(`${dimension} ${text}`), names, questions };
}

function nameId(dimension: NamedDimension, name: string): string {
  return `${dimension} ${nameKey(name).toLowerCase()}`;
}
