/** One forbidden import per rule of `.dependency-cruiser.cjs`, and a small tree that keeps all of them. */

/** A file and the import that stands in it. */
export interface PlantedImport {
  readonly file: string;
  readonly code: string;
}

/** Files that the lawful and the forbidden imports lead to. */
export const LAWFUL_TREE: readonly PlantedImport[] = [
  { file: "src/domain/period.ts", code: "" },
  { file: "src/domain/region.ts", code: 'import type {} from "./period.ts";' },
  { file: "src/text/format.ts", code: 'import "../domain/period.ts";' },
  { file: "src/reference/read-csv.ts", code: 'import "papaparse"; import "../domain/period.ts";' },
  { file: "src/ingest/read-sheet.ts", code: 'import "papaparse"; import "../reference/read-csv.ts";' },
  { file: "src/ingest/ingest.ts", code: 'import "./read-sheet.ts";' },
  { file: "src/dataset/dataset.ts", code: 'import "arquero"; import "../domain/period.ts";' },
  { file: "src/analysis/change.ts", code: 'import "arquero"; import "../dataset/dataset.ts";' },
  { file: "src/analysis/distributions.ts", code: 'import "jstat";' },
  { file: "src/view-models/theme-view.ts", code: 'import "../analysis/change.ts"; import "../text/format.ts";' },
  { file: "src/charts/chart-spec.ts", code: 'import type {} from "../domain/period.ts";' },
  { file: "src/charts/specs/theme.ts", code: 'import "../chart-spec.ts"; import "../../view-models/theme-view.ts";' },
  { file: "src/charts/echarts/to-option.ts", code: 'import "echarts/core"; import "../chart-spec.ts";' },
  { file: "src/exports/csv.ts", code: 'import "../charts/specs/theme.ts"; void import("fflate");' },
  { file: "src/releases/release.ts", code: 'import "../dataset/dataset.ts";' },
  { file: "src/engine/question.ts", code: 'import type {} from "../view-models/theme-view.ts";' },
  { file: "src/engine/engine.ts", code: 'import "../ingest/ingest.ts"; import "../releases/release.ts";' },
  { file: "src/engine/indexed-db-loads.ts", code: 'import "idb";' },
  { file: "src/engine/worker-failure.ts", code: 'import "../text/format.ts";' },
  {
    file: "src/engine/engine-client.ts",
    code: 'import "comlink"; import "./worker-failure.ts"; import type {} from "./engine.ts";',
  },
  { file: "src/cli/main.ts", code: 'import "node:fs"; import "../engine/engine.ts";' },
  { file: "src/app/main.tsx", code: 'import "react"; import "./pages/theme/theme-page.tsx";' },
  { file: "src/app/pages/theme/theme-page.tsx", code: 'import "zustand"; import "./parts.tsx";' },
  { file: "src/app/pages/theme/parts.tsx", code: 'import type {} from "../../../view-models/theme-view.ts";' },
  { file: "src/app/pages/area/area-page.tsx", code: 'import "../../../engine/engine-client.ts";' },
  { file: "tests/support/build.ts", code: "" },
  { file: "scripts/make.ts", code: "" },
];

/** By the name of the rule: what it must refuse. Several where a rule guards several things. */
export const FORBIDDEN: Readonly<Record<string, readonly PlantedImport[]>> = {
  "layer-domain": [
    { file: "src/domain/planted.ts", code: 'import "../text/format.ts";' },
    { file: "src/domain/planted-package.ts", code: 'import "comlink";' },
    { file: "src/domain/planted-node.ts", code: 'import "node:fs";' },
  ],
  "layer-text": [{ file: "src/text/planted.ts", code: 'import "../reference/read-csv.ts";' }],
  "layer-reference": [{ file: "src/reference/planted.ts", code: 'import "../text/format.ts";' }],
  "layer-ingest": [{ file: "src/ingest/planted.ts", code: 'import "../dataset/dataset.ts";' }],
  "layer-dataset": [{ file: "src/dataset/planted.ts", code: 'import "../ingest/ingest.ts";' }],
  "layer-analysis": [
    { file: "src/analysis/planted.ts", code: 'import "../text/format.ts";' },
    { file: "src/analysis/planted-type.ts", code: 'import type {} from "../view-models/theme-view.ts";' },
  ],
  "layer-view-models": [{ file: "src/view-models/planted.ts", code: 'import "../ingest/ingest.ts";' }],
  "layer-chart-specs": [
    { file: "src/charts/specs/planted.ts", code: 'import "../echarts/to-option.ts";' },
    { file: "src/charts/specs/planted-dataset.ts", code: 'import "../../dataset/dataset.ts";' },
  ],
  "layer-charts-echarts": [
    { file: "src/charts/echarts/planted.ts", code: 'import "../../view-models/theme-view.ts";' },
  ],
  "layer-exports": [{ file: "src/exports/planted.ts", code: 'import "../dataset/dataset.ts";' }],
  "layer-releases": [{ file: "src/releases/planted.ts", code: 'import "../ingest/ingest.ts";' }],
  "layer-engine": [{ file: "src/engine/planted.ts", code: 'import "../exports/csv.ts";' }],
  "layer-cli": [{ file: "src/cli/planted.ts", code: 'import "../dataset/dataset.ts";' }],
  "layer-app": [
    { file: "src/app/planted.tsx", code: 'import type {} from "../dataset/dataset.ts";' },
    { file: "src/app/planted-engine.tsx", code: 'import "../engine/engine.ts";' },
    { file: "src/app/planted-echarts.tsx", code: 'import "echarts/core";' },
  ],
  "home-of-papaparse": [
    { file: "src/ingest/planted-parser.ts", code: 'import "papaparse";' },
    { file: "src/newfolder/planted-parser.ts", code: 'import "papaparse";' },
  ],
  "home-of-arquero": [{ file: "src/view-models/planted-table.ts", code: 'import "arquero";' }],
  "home-of-echarts": [{ file: "src/exports/planted-chart.ts", code: 'import "echarts/core";' }],
  "home-of-react": [{ file: "src/charts/echarts/planted-react.ts", code: 'import "react";' }],
  "home-of-indexed-db": [{ file: "src/dataset/planted-storage.ts", code: 'import "idb";' }],
  "home-of-jstat": [{ file: "src/analysis/planted-distribution.ts", code: 'import "jstat";' }],
  "home-of-writers": [{ file: "src/app/planted-writer.tsx", code: 'void import("fflate");' }],
  "writers-load-on-demand": [{ file: "src/exports/planted-writer.ts", code: 'import "fflate";' }],
  "app-takes-types-only": [
    { file: "src/app/planted-view.tsx", code: 'import "../view-models/theme-view.ts";' },
    { file: "src/app/planted-question.tsx", code: 'import "../engine/question.ts";' },
  ],
  "engine-client-without-engine": [
    { file: "src/engine/engine-client.ts", code: 'import "./engine.ts";' },
    { file: "src/engine/opening-files.ts", code: 'import "../reference/read-csv.ts";' },
  ],
  "nothing-imports-app": [{ file: "src/newfolder/planted-app.ts", code: 'import "../app/main.tsx";' }],
  "pages-apart": [{ file: "src/app/pages/area/planted.tsx", code: 'import "../theme/parts.tsx";' }],
  "source-without-tests-or-scripts": [
    { file: "src/app/planted-tests.tsx", code: 'import "../../tests/support/build.ts";' },
    { file: "src/app/planted-scripts.tsx", code: 'import "../../scripts/make.ts";' },
  ],
  "no-cycle": [{ file: "src/domain/period.ts", code: 'import type {} from "./region.ts";' }],
  "shipped-packages-only": [{ file: "src/app/planted-development.tsx", code: 'import "axe-core";' }],
  resolvable: [{ file: "src/domain/planted-absent.ts", code: 'import "./absent.ts";' }],
};
