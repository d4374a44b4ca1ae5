/** Persons that do not exist, for tests of what must never be kept. */

import { passesElevenTest } from "../../src/ingest/refusals/citizen-numbers.ts";

const GIVEN = ["Pieter", "Fatima", "Johanna", "Mohamed", "Willem", "Sanne", "Kees", "Aisha", "Bram", "Lotte"];
const FAMILY = ["de Vries", "Yilmaz", "van den Berg", "Jansen", "El Amrani", "Bakker", "Visser", "ter Haar"];

export interface Person {
  readonly number: string;
  readonly given: string;
  readonly family: string;
  /** `d-m-yyyy` */
  readonly born: string;
}

/** So many different persons; every number passes the test of citizen service numbers. */
export function persons(count: number): readonly Person[] {
  const numbers: string[] = [];
  for (let next = 10_000_000; numbers.length < count; next += 1_234_567) {
    for (let digits = next; ; digits++) {
      const text = String(digits).padStart(9, "0");
      if (!passesElevenTest(text)) continue;
      numbers.push(text);
      break;
    }
  }
  return numbers.map((number, at) => ({
    number,
    given: GIVEN[at % GIVEN.length] ?? "",
    family: `${FAMILY[at % FAMILY.length] ?? ""}${at >= 8 ? `-${FAMILY[(at + 3) % FAMILY.length]?.replaceAll(" ", "") ?? ""}` : ""}`,
    born: `${1 + ((at * 7) % 28)}-${1 + ((at * 5) % 12)}-${1940 + ((at * 13) % 70)}`,
  }));
}

/** A table under heads that say nothing. */
export function tableOf(rows: readonly (readonly string[])[]): string {
  const heads = (rows[0] ?? []).map((_, column) => `kolom${column + 1}`);
  return [heads, ...rows].map((row) => `${row.join(";")}\n`).join("");
}
