/** Every format that can be read. Adding one: a file that fulfils the contract, and a line here. */

import { denominators } from "./denominators/denominators.ts";
import type { ExportFormat } from "./export-format.ts";
import { odataObservations } from "./long/odata-observations.ts";
import { odataTwoKinds } from "./long/odata-two-kinds.ts";
import { odataTyped } from "./long/odata-typed.ts";
import { odataUntyped } from "./long/odata-untyped.ts";
import { portalDownload } from "./long/portal-download.ts";
import { statlineList } from "./long/statline-list.ts";
import { oldStatlinePivot } from "./pivot/old-statline-pivot.ts";
import { statlinePivot } from "./pivot/statline-pivot.ts";
import { swing } from "./swing/swing.ts";
import { ownTemplate } from "./template/own-template.ts";
import { tidyTable } from "./tidy/tidy-table.ts";
import { wideTable } from "./wide/wide-table.ts";

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
