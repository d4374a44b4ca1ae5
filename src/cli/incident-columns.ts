/** `--incidents auto` or `--incidents offence=HEAD`: a list of incidents is counted, by these columns. */

import { INCIDENT_ROLES, type IncidentColumns } from "../domain/incidents.ts";
import { Refusal } from "../domain/refusal.ts";
import { unreadableIncidentColumn } from "../text/data/incidents-nl.ts";

const AUTO = "auto";

/** The columns to count by; `undefined` when nobody asked to count. Refuses anything that is no role with a head. */
export function readIncidentColumns(texts: readonly string[]): IncidentColumns | undefined {
  if (texts.length === 0) return undefined;
  const named = texts
    .filter((text) => text !== AUTO)
    .map((text) => {
      const [name = "", ...head] = text.split("=");
      const role = INCIDENT_ROLES.find((known) => known === name);
      if (role === undefined || head.length === 0) throw new Refusal(unreadableIncidentColumn(text));
      return [role, head.join("=")] as const;
    });
  return Object.fromEntries(named);
}
