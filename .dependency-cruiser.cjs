/**
 * Who may import what. The table below is the architecture: a folder sees itself and what its row names, nothing else.
 * `tests/architecture/import-rules.test.ts` plants one forbidden import per rule and proves that each rule bites.
 */

const packages = (...names) => `(^|/)node_modules/(${names.join("|")})(/|$)`;
const folders = (...names) => `^src/(${names.join("|")})/`;

const ARQUERO = packages("arquero", "@uwdata/[^/]+");
const ECHARTS = packages("echarts", "zrender");
const PAPAPARSE = packages("papaparse", "@types/papaparse");
const REACT = packages("react", "react-dom", "@types/react", "@types/react-dom", "react-aria-components");
const STORE = packages("zustand", "@tanstack/[^/]+");
const FONTS = packages("@fontsource-variable/[^/]+");
const COMLINK = packages("comlink");
const INDEXED_DB = packages("idb");
const DISTRIBUTIONS = packages("jstat");
const ARCHIVES = packages("fflate");
/** Libraries that write files; an export loads its own when somebody asks for it. fflate packs for them and unpacks for us. */
const WRITERS = packages("write-excel-file", "pptxgenjs", "fflate", "hyparquet-writer", "jszip");

const TABLE = [
  { layer: "domain", from: folders("domain"), may: [] },
  { layer: "text", from: folders("text"), may: [folders("domain")] },
  { layer: "reference", from: folders("reference"), may: [folders("domain"), PAPAPARSE] },
  { layer: "ingest", from: folders("ingest"), may: [folders("domain", "reference"), PAPAPARSE, ARCHIVES] },
  { layer: "dataset", from: folders("dataset"), may: [folders("domain"), ARQUERO] },
  {
    layer: "analysis",
    from: folders("analysis"),
    may: [folders("domain", "reference", "dataset"), ARQUERO, DISTRIBUTIONS],
  },
  {
    layer: "view-models",
    from: folders("view-models"),
    may: [folders("domain", "text", "reference", "dataset", "analysis")],
  },
  {
    layer: "chart-specs",
    from: "^src/charts/(chart-spec\\.ts$|specs/)",
    may: [folders("domain", "text", "view-models"), "^src/charts/chart-spec\\.ts$"],
  },
  {
    layer: "charts-echarts",
    from: "^src/charts/echarts/",
    may: [folders("domain", "text"), "^src/charts/chart-spec\\.ts$", ECHARTS],
  },
  {
    layer: "exports",
    from: folders("exports"),
    may: [folders("domain", "text", "view-models", "charts"), COMLINK, WRITERS],
  },
  {
    layer: "releases",
    from: folders("releases"),
    may: [folders("domain", "text", "reference", "dataset", "analysis"), WRITERS],
  },
  {
    layer: "engine",
    from: folders("engine"),
    may: [
      folders("domain", "text", "reference", "ingest", "dataset", "analysis", "view-models", "releases"),
      COMLINK,
      INDEXED_DB,
      ARCHIVES,
    ],
  },
  {
    layer: "cli",
    from: folders("cli"),
    may: [folders("engine", "releases", "domain", "text")],
    mayUseNode: true,
  },
  {
    layer: "app",
    from: folders("app"),
    may: [
      "^src/engine/(engine-client|engine-api|opening-files|opening-digest|has-no-loads|question)\\.ts$",
      folders("view-models", "domain", "text", "charts", "exports"),
      REACT,
      STORE,
      FONTS,
      "^docs/method\\.md$",
    ],
  },
];

/** A layer sees its own files and its row of the table. */
function layerRule({ layer, from, may, mayUseNode }) {
  return {
    name: `layer-${layer}`,
    comment: `src/${layer} imports only what its row of the table names`,
    severity: "error",
    from: { path: from },
    to: { pathNot: [from, ...may], ...(mayUseNode ? { dependencyTypesNot: ["core"] } : {}) },
  };
}

/** A package has the homes given here and no other, in folders of the table and in folders yet to come. */
function homeRule(name, path, homes) {
  return {
    name: `home-of-${name}`,
    comment: `${name} is imported in its home only`,
    severity: "error",
    from: { path: "^src/", pathNot: homes },
    to: { path },
  };
}

module.exports = {
  forbidden: [
    ...TABLE.map(layerRule),
    homeRule("papaparse", PAPAPARSE, ["^src/ingest/read-sheet\\.ts$", "^src/reference/read-csv\\.ts$"]),
    homeRule("arquero", ARQUERO, [folders("dataset", "analysis")]),
    homeRule("echarts", ECHARTS, ["^src/charts/echarts/"]),
    homeRule("react", REACT, [folders("app")]),
    homeRule("indexed-db", INDEXED_DB, ["^src/engine/indexed-db-loads\\.ts$"]),
    homeRule("jstat", DISTRIBUTIONS, ["^src/analysis/distributions\\.ts$"]),
    // A backup is packed and unpacked where the loads are: columns go from storage into the file without passing the page.
    homeRule("writers", WRITERS, [
      folders("exports", "releases"),
      "^src/ingest/archive/inflate\\.ts$",
      "^src/engine/backup/archive\\.ts$",
    ]),
    {
      name: "writers-load-on-demand",
      comment: "a library that writes files is loaded by dynamic import, so that no page pays for it",
      severity: "error",
      from: { path: "^src/" },
      to: { path: WRITERS, dependencyTypesNot: ["dynamic-import", "type-only"] },
    },
    {
      name: "app-takes-types-only",
      comment: "view models and questions reach the page as plain data: it knows their types, not their code",
      severity: "error",
      from: { path: "^src/app/" },
      to: { path: "^src/(view-models/|engine/(question|engine-api)\\.ts$)", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "engine-client-without-engine",
      comment:
        "what the page takes from the engine's folder brings no engine along: types, and lists that import nothing themselves",
      severity: "error",
      from: {
        path: "^src/engine/(engine-client|opening-files|opening-digest|has-no-loads|worker-failure|cancelled)\\.ts$",
      },
      to: {
        path: folders("engine", "ingest", "dataset", "analysis", "view-models", "releases", "reference"),
        pathNot: "^src/(engine/(worker-failure|cancelled|loads-database)|reference/reference-files)\\.ts$",
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "nothing-imports-app",
      comment: "the page is the end of the way of the data",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/app/" },
      to: { path: "^src/app/" },
    },
    {
      name: "pages-apart",
      comment: "pages do not import each other; what two pages share is a component",
      severity: "error",
      from: { path: "^src/app/pages/([^/]+)/" },
      to: { path: "^src/app/pages/", pathNot: "^src/app/pages/$1/" },
    },
    {
      name: "source-without-tests-or-scripts",
      comment: "nothing in src imports tests, scripts, bench or data",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^(tests|scripts|bench|data)/" },
    },
    {
      name: "no-cycle",
      comment: "imports go one way",
      severity: "error",
      from: { path: "^src/" },
      to: { circular: true },
    },
    {
      name: "shipped-packages-only",
      comment: "what src runs on stands in dependencies; a development package may give types at most",
      severity: "error",
      from: { path: "^src/" },
      to: { dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"], dependencyTypesNot: ["type-only"] },
    },
    {
      name: "resolvable",
      comment: "every import leads somewhere",
      severity: "error",
      from: { path: "^src/" },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    parser: "tsc",
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    exclude: { path: "\\.(css|woff2?|svg)(\\?|$)" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
