/** Every format that can be read. Adding one: a file that fulfils the contract, and a line here. */

import { denominators } from "./denominators.ts";
import type { ExportFormat } from "./export-format.ts";
import { odataObservations } from "./odata-observations.ts";
import { odataTwoKinds } from "./odata-two-kinds.ts";
import { odataTyped } from "./odata-typed.ts";
import { odataUntyped } from "./odata-untyped.ts";
import { oldStatlinePivot } from "./old-statline-pivot.ts";
import { ownTemplate } from "./own-template.ts";
import { portalDownload } from "./portal-download.ts";
import { statlineList } from "./statline-list.ts";
import { statlinePivot } from "./statline-pivot.ts";
import { swing } from "./swing.ts";
import { tidyTable } from "./tidy-table.ts";
import { wideTable } from "./wide-table.ts";

export const EXPORT_FORMATS: readonly ExportFormat[] = [
  odataUntyped,
  odataTyped,
  odataTwoKinds,
  odataObservations,
  portalDownload,
  statlineList,
  statlinePivot,
  oldStatlinePivot,
  ownTemplate,
  swing,
  denominators,
  tidyTable,
  wideTable,
];
