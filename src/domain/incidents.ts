/** Lists with one row per incident: the columns by which they can be counted. The rows themselves are never kept. */

export const INCIDENT_ROLES = ["offence", "date", "place"] as const;
export type IncidentRole = (typeof INCIDENT_ROLES)[number];

/** Heads of the columns to count by, as printed; a role without a head is looked for. */
export type IncidentColumns = Readonly<Partial<Record<IncidentRole, string>>>;

/** What a list that was refused can be counted by. */
export interface IncidentOffer {
  readonly heads: readonly string[];
  /** The columns that show by themselves what they hold. */
  readonly proposed: IncidentColumns;
}
