/** Which municipalities make up a province. */

import { levelOfCode, type RegionCode, regionCode } from "../domain/region.ts";
import type { CsvRow } from "./read-csv.ts";

/**
 * Today's municipalities per province, in the order of `regions.csv`. Its municipalities are those of the police unit, which are
 * all of Overijssel and all of Gelderland; what lies in another province is not known here.
 */
export function readProvinces(rows: readonly CsvRow[]): ReadonlyMap<RegionCode, readonly RegionCode[]> {
  const provinces = new Map<RegionCode, RegionCode[]>();
  for (const row of rows) {
    const [code, province] = [regionCode(row.text("code")), row.optional("province")];
    if (code === undefined || province === undefined || row.optionalDate("valid_to") !== undefined) continue;
    const known = regionCode(province);
    if (!known || levelOfCode(known) !== "province") throw row.fault(`this is not the code of a province: ${province}`);
    provinces.set(known, [...(provinces.get(known) ?? []), code]);
  }
  return provinces;
}
