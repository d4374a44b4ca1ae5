/** A comparison of two loads for tests of the page. */

import type { LoadComparisonView } from "../../src/view-models/data/load-comparison-view.ts";

export const aLoadComparison = (given: Partial<LoadComparisonView> = {}): LoadComparisonView => ({
  title: "1 cijfer herzien",
  summary: "0 cijfers kwamen erbij, 0 cijfers verdwenen, 1 cijfer is herzien en 3 cijfers bleven gelijk.",
  byIndicator: [
    { name: "Woninginbraak, gemeenten, jaarcijfers", added: "0", gone: "0", revised: "1", difference: "+9" },
  ],
  byRegion: [{ name: "Nijmegen", added: "0", gone: "0", revised: "1" }],
  byPeriod: [{ name: "2024", added: "0", gone: "0", revised: "1" }],
  leftOut: "",
  largest: [
    {
      indicator: "Woninginbraak",
      region: "Nijmegen",
      period: "2024",
      before: "2.382",
      after: "2.391",
      difference: "+9",
      relative: "+0,4\u00a0%",
      figures: "2.391 (nieuw.csv), 2.382 (oud.csv)",
    },
  ],
  largestRelative: [],
  ...given,
});
