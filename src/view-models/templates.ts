/** Templates for figures of the network's own, with the names filled in. */

import type { AnalysisContext } from "../analysis/analysis-context.ts";
import type { EmptyView } from "./view-parts.ts";

const HEAD = "classification;indicator;region;period;value;unit;status;note";

/** The templates with these ids; unknown ids are left out. */
export function templatesOf({ reference }: AnalysisContext, ids: readonly string[]): EmptyView["templates"] {
  return ids.flatMap((id) => {
    const template = reference.uploads.find((upload) => upload.id === id);
    if (!template) return [];
    const rows = template.indicators.flatMap((indicator) =>
      reference.regions.districts.map((district) =>
        [
          "upload",
          `${template.id}/${indicator.code}`,
          district.name,
          "2025",
          "",
          indicator.unit,
          "",
          indicator.label,
        ].join(";"),
      ),
    );
    return [
      {
        title: template.title,
        fileName: `sjabloon-${template.id.replaceAll("_", "-")}.csv`,
        // The mark in front makes Excel read the file as UTF-8.
        csv: `\uFEFF${[HEAD, ...rows].join("\r\n")}\r\n`,
        note: template.note,
      },
    ];
  });
}
