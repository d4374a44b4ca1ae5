/** A list of incidents that was refused can be counted: which columns hold the offence, the day and the place. */

import { useId, useState } from "react";
import { INCIDENT_ROLES, type IncidentColumns, type IncidentOffer } from "../../../../domain/incidents.ts";
import { INCIDENTS } from "../../../../text/data/incidents-nl.ts";
import { useServices } from "../../../services.ts";
import { type CheckedItem, countFile } from "../../../state/uploads.ts";

interface IncidentFormProps {
  readonly item: CheckedItem;
  readonly offer: IncidentOffer;
}

export function IncidentForm({ item, offer }: IncidentFormProps) {
  const { engine } = useServices();
  const title = useId();
  const [columns, setColumns] = useState<IncidentColumns>(offer.proposed);
  const busy = item.state !== "checked";
  const isComplete = INCIDENT_ROLES.every((role) => columns[role] !== undefined);
  return (
    <section className="stack" aria-labelledby={title}>
      <h3 id={title}>{INCIDENTS.title}</h3>
      <p>{INCIDENTS.text}</p>
      {INCIDENT_ROLES.map((role) => (
        <label key={role}>
          {INCIDENTS[role]}{" "}
          <select
            value={columns[role] ?? ""}
            disabled={busy}
            onChange={(event) => setColumns({ ...columns, [role]: event.target.value })}
          >
            {columns[role] === undefined && <option value="">{INCIDENTS.choose}</option>}
            {[...new Set(offer.heads)].map((head) => (
              <option key={head} value={head}>
                {head}
              </option>
            ))}
          </select>
        </label>
      ))}
      <div className="action-row">
        <button
          className="button"
          type="button"
          disabled={busy || !isComplete}
          onClick={() => void countFile(engine, item.key, columns)}
        >
          {busy ? INCIDENTS.counting : INCIDENTS.count}
        </button>
      </div>
    </section>
  );
}
