/** Loads that the end review needs beside the publications: a reconstruction, and simulated months. */

import type { AnalysisContext } from "../../src/analysis/analysis-context.ts";
import { figureAt } from "../../src/analysis/figure.ts";
import { createDataset } from "../../src/dataset/dataset.ts";
import { isKnown } from "../../src/domain/measured.ts";
import { year } from "../../src/domain/period.ts";
import { POLICE_UNIT } from "../../src/domain/region.ts";
import { indicator, monthCodes, publishedContext } from "./dataset.ts";
import { aLoad, type TestRow } from "./loads.ts";
import { loadReference } from "./reference.ts";

/** How heavy the months weigh: winter over summer, so that eight months are less than two thirds. */
const SEASON = [1.1, 1.0, 1.0, 0.95, 0.95, 0.9, 0.9, 0.9, 1.0, 1.05, 1.1, 1.15];

/**
 * Crime reports of burglary per district, January 2012 to August 2018, such that ×12/8 gives `fraction` for 2015–2018.
 * By upload or by publication, and under any provenance that a source may claim.
 */
export function reconstructionRows(fraction = -0.406): readonly TestRow[] {
  const districts = loadReference().regions.districts.map(({ code }) => code);
  const firstEight = SEASON.slice(0, 8).reduce((sum, weight) => sum + weight, 0);
  const level2018 = ((1 + fraction) * 12 * 8) / 12 / firstEight;
  return districts.flatMap((region) =>
    [2012, 2013, 2014, 2015, 2016, 2017, 2018].flatMap((inYear) =>
      monthCodes(inYear, inYear === 2018 ? 8 : 12).map((period, at) => ({
        indicator: "strategy_review:burglary_reports",
        region,
        period,
        value: Math.round(1000 * (SEASON[at] ?? 1) * (inYear === 2018 ? level2018 : inYear < 2015 ? 1.15 : 1)),
      })),
    ),
  );
}

/** Burglaries per municipality and month that add up to the published years 2012 to 2018. */
function simulatedRows(context: AnalysisContext): readonly TestRow[] {
  const burglary = indicator("police_crime:1.1.1");
  return context.reference.regions.membersOf(POLICE_UNIT).flatMap((region) =>
    [2012, 2013, 2014, 2015, 2016, 2017, 2018].flatMap((inYear) => {
      const figure = figureAt(context, { indicator: burglary, region, period: year(inYear) });
      const total = isKnown(figure) ? figure.value : 0;
      const upTo = (months: number): number =>
        Math.round((total * SEASON.slice(0, months).reduce((sum, weight) => sum + weight, 0)) / 12);
      return monthCodes(inYear).map((period, at) => ({ region, period, value: upTo(at + 1) - upTo(at) }));
    }),
  );
}

/** Nuisance per municipality and month, with no real year of any municipality to add up to. */
function inventedRows(): readonly TestRow[] {
  return loadReference()
    .regions.membersOf(POLICE_UNIT)
    .flatMap((region) =>
      [2014, 2015, 2016, 2017, 2018].flatMap((inYear) =>
        monthCodes(inYear).map((period) => ({
          indicator: "police_nuisance:E35",
          region,
          period,
          value: 2020 - inYear,
        })),
      ),
    );
}

/** The publications with a reconstruction of crime reports and simulated months of burglary. */
export async function reviewContext(): Promise<AnalysisContext> {
  const published = await publishedContext();
  const reconstruction = aLoad({
    id: "b".repeat(16),
    kind: "publication",
    provenance: "reconstruction",
    table: "reconstructie",
    rows: reconstructionRows(),
  });
  const simulated = aLoad({
    id: "c".repeat(16),
    kind: "publication",
    provenance: "simulated",
    table: "simulatie",
    rows: [...simulatedRows(published), ...inventedRows()],
  });
  return {
    dataset: createDataset([...published.dataset.loads, reconstruction, simulated], "review"),
    reference: published.reference,
  };
}
