/** A month export of about 3 MB, made up, in the layout of the untyped data set: quotes, padding, codes. */

import { readFileSync } from "node:fs";

const HEAD = '"ID";"SoortMisdrijf";"WijkenEnBuurten";"Perioden";"GeregistreerdeMisdrijven_1"';
const OFFENCES = ["0.0.0", "1.1.1", "1.1.2", "1.2.1", "1.2.2", "1.2.3", "1.4.5", "1.6.2", "2.2.1", "3.1.1", "3.7.4"];
const FIRST_YEAR = 2021;
const YEARS = 5;
const MONTHS = 12;

/** Figures of eleven offences for every municipality in sixty months: always the same text. */
export function makeExportText(): string {
  const lines = [HEAD];
  const next = randomNumbers(20_260_815);
  for (const offence of OFFENCES) {
    for (const municipality of municipalities()) {
      for (let at = 0; at < YEARS * MONTHS; at++) {
        const period = `${FIRST_YEAR + Math.floor(at / MONTHS)}MM${String((at % MONTHS) + 1).padStart(2, "0")}`;
        const count = String(Math.floor(next() * 120)).padStart(8);
        lines.push(`"${lines.length}";"${offence.padEnd(6)}";"${municipality.padEnd(10)}";"${period}";"${count}"`);
      }
    }
  }
  return `${lines.join("\r\n")}\r\n`;
}

function municipalities(): readonly string[] {
  const text = readFileSync(new URL("../data/reference/regions.csv", import.meta.url), "utf8");
  const codes = text.split(/\r?\n/).map((line) => line.split(",")[0] ?? "");
  return codes.filter((code) => /^GM\d{4}$/.test(code));
}

/** Park and Miller's generator: between 0 and 1, the same every time. */
function randomNumbers(seed: number): () => number {
  const modulus = 2_147_483_647;
  let state = seed % modulus;
  return () => {
    state = (state * 48_271) % modulus;
    return state / modulus;
  };
}
