/** Templates for figures that no public table has. */

import type { JsonObject } from "./read-json.ts";
import type { UploadTemplate } from "./reference.ts";

const LEVELS = ["police_unit", "police_district", "municipality"] as const;
const PERIODS = ["year", "month"] as const;

/** The templates of `uploads.json`, in its order. */
export function readUploads(file: JsonObject): readonly UploadTemplate[] {
  const ids = new Set<string>();
  return file.objects("uploads").map((entry) => {
    const id = entry.text("id");
    if (ids.has(id)) throw entry.fault(`${id} stands there twice`);
    ids.add(id);
    return {
      id,
      title: entry.text("title"),
      grain: entry.text("grain"),
      level: entry.oneOf("level", LEVELS),
      periods: entry.oneOf("periods", PERIODS),
      note: entry.text("note"),
      indicators: entry.objects("indicators").map((indicator) => {
        const partOf = indicator.optionalText("partOf");
        const share = indicator.optionalNumber("referenceShare");
        return {
          code: indicator.text("code"),
          label: indicator.text("label"),
          unit: indicator.text("unit"),
          ...(share === undefined ? {} : { referenceShare: share }),
          ...(partOf === undefined ? {} : { partOf }),
        };
      }),
    };
  });
}
