/** Whether a column holds names of persons: by the shape of its cells, and by names that are common in the Netherlands. */

import { shareOf } from "./column-cells.ts";

/** Given names and family names, the most common of several groups; few areas share a word with them. */
const COMMON = new Set(
  (
    "jan johan johannes piet pieter kees cornelis henk hendrik willem wim gerrit gerard dirk klaas hans peter paul mark " +
    "marco erik eric rob robert ronald frank martin marcel michel richard bart bas tim tom thomas daan sem lucas luuk lars " +
    "jeroen jasper joost sander stefan dennis kevin rick niels koen ruben thijs bram gijs noah liam milan jayden jesse levi " +
    "maria anna johanna elisabeth cornelia wilhelmina annie ans els riet truus greet ria marja mieke hanneke anneke ineke " +
    "marieke monique sandra linda petra esther ingrid karin miranda kim lisa laura sanne anouk eva emma julia sophie lotte " +
    "femke iris mila tess sara noor fleur roos mohamed mohammed ahmed ali hassan hussein ibrahim omar youssef mustafa mehmet " +
    "fatima aisha khadija zeynep emine ayse samira nadia karim rachid said sergio carlos jose fatma piotr tomasz anna agnieszka " +
    "jansen janssen bakker visser smit smits meijer meyer mulder bos vos peters hendriks dekker brouwer dijkstra willems " +
    "hoekstra koster hermans verhoeven kuipers veenstra kramer jonker postma wolters scholten huisman schipper groen kuiper " +
    "yilmaz kaya demir celik ozturk aydin arslan yildiz singh nguyen chen wang kowalski nowak ali khan amrani bouali vries"
  ).split(" "),
);

const WORD = "(?:\\p{L}[\\p{L}'’-]*|(?:\\p{Lu}\\.)+)";
const NAME = new RegExp(`^${WORD}(?:(?:,\\s*|\\s+|(?<=\\.))${WORD}){0,5}$`, "u");
const INITIAL = /(?:^|[\s,.])\p{Lu}\.(?=\s|\p{Lu}\.|$|,)/u;

function isNameShaped(cell: string): boolean {
  return cell.length >= 2 && cell.length <= 60 && NAME.test(cell) && /\p{Lu}/u.test(cell);
}

function hasCommonName(cell: string): boolean {
  return cell
    .toLowerCase()
    .split(/[\s,.-]+/)
    .some((word) => COMMON.has(word));
}

/** Whether a word of the cell is a common name of persons, or an initial. */
export function hasNameOrInitial(cell: string): boolean {
  return hasCommonName(cell) || INITIAL.test(cell);
}

/** How surely cells are names of persons. `no`: areas, kinds and other words; `shape`: they look like it; `yes`: they are. */
export type Likeness = "no" | "shape" | "yes";

/**
 * Where few names are common ones, those of persons are at least as good as all different: names of areas and kinds come back
 * for every period.
 */
export function nameLikeness(cells: readonly string[]): Likeness {
  if (cells.length < 2 || shareOf(cells, isNameShaped) < 0.9) return "no";
  const distinct = new Set(cells).size;
  const known = shareOf(cells, hasNameOrInitial);
  if (known >= 0.4 && distinct >= 3) return "yes";
  if (distinct < cells.length * 0.6) return "no";
  if (known >= 0.15) return "yes";
  return shareOf(cells, (cell) => /[\s,]/.test(cell)) >= 0.5 ? "shape" : "no";
}
