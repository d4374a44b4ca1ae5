/** Templates for figures of the network's own, with the names filled in. */

import type { AnalysisContext } from "../../analysis/analysis-context.ts";
import { POLICE_UNIT } from "../../domain/region.ts";
import type { Reference, UploadTemplate } from "../../reference/reference.ts";
import type { EmptyView } from "../view-parts.ts";

const HEAD = "classification;indicator;region;period;value;unit;status;note";

/** The period filled in; whoever fills in another year or month writes it over. */
const FIRST_PERIOD = { year: "2025", month: "2025-01" } as const;

/** The templates with these ids; unknown ids are left out. */
export function templatesOf({ reference }: AnalysisContext, ids: readonly string[]): EmptyView["templates"] {
  return ids.flatMap((id) => {
    const template = reference.uploads.find((upload) => upload.id === id);
    if (!template) return [];
    const regions = regionsOf(template.level, reference);
    const rows = template.indicators.flatMap((indicator) =>
      regions.map((region) =>
        [
          ...indicator.id.split(":"),
          region,
          FIRST_PERIOD[template.periods],
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

/** The names to fill in; a name that another area has as well gets its code, so that the file can be read again. */
function regionsOf(level: UploadTemplate["level"], { regions }: Reference): readonly string[] {
  const codes = {
    police_unit: [POLICE_UNIT],
    police_district: regions.districts.map(({ code }) => code),
    municipality: regions.membersOf(POLICE_UNIT),
  }[level];
  return codes.map((code) => {
    const name = regions.get(code)?.name;
    return name !== undefined && regions.byName(name).length === 1 ? name : code;
  });
}
