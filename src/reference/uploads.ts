/** Templates for figures that no public table has. */

import { type IndicatorId, parseIndicatorId } from "../domain/indicator.ts";
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
      indicators: readIndicators(entry, id),
    };
  });
}

function readIndicators(entry: JsonObject, template: string): UploadTemplate["indicators"] {
  const indicators = entry.objects("indicators");
  const known = new Set(indicators.map((indicator) => idOf(template, indicator, "code")));
  return indicators.map((indicator) => {
    const share = indicator.optionalNumber("referenceShare");
    const partOf = indicator.optionalText("partOf") === undefined ? undefined : idOf(template, indicator, "partOf");
    if (partOf !== undefined && !known.has(partOf)) throw indicator.fault(`there is no ${partOf}`);
    return {
      id: idOf(template, indicator, "code"),
      label: indicator.text("label"),
      unit: indicator.text("unit"),
      ...(share === undefined ? {} : { referenceShare: share }),
      ...(partOf === undefined ? {} : { partOf }),
    };
  });
}

/** As the rows of the template have it: classification `upload`, indicator `<template>/<code>`. */
function idOf(template: string, indicator: JsonObject, key: "code" | "partOf"): IndicatorId {
  const id = parseIndicatorId(`upload:${template}/${indicator.text(key)}`)?.id;
  if (!id) throw indicator.fault(`${key} is no code of an indicator`);
  return id;
}
