/** Which files of `data/reference` an app has to fetch. Without imports: the page takes the list and nothing else. */

/** The files of `data/reference` that `readReference` needs: what an app has to fetch. */
export const REFERENCE_FILE_NAMES = [
  "regions.csv",
  "wider-regions.csv",
  "mergers.csv",
  "neighbours.csv",
  "offence-types.csv",
  "old-offence-types.csv",
  "indicators.json",
  "themes.json",
  "strategies.json",
  "claims.json",
  "uploads.json",
  "breaks.csv",
  "period-status.csv",
  "population.csv",
] as const;
