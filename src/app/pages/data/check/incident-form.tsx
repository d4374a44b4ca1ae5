/** A list of incidents that was refused can be counted: which columns hold the offence, the day and the place. */

import { useId, useState } from "react";
import { INCIDENT_ROLES, type IncidentColumns, type IncidentOffer } from "../../../../domain/incidents.ts";
import { INCIDENTS } from "../../../../text/data/incidents-nl.ts";
import { useServices } from "../../../services.ts";
import { type CheckedItem, countFile } from "../../../state/uploads.ts";
import { ChoiceField } from "../mapping/choice-field.tsx";

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
      <fieldset className="stack measure" disabled={busy}>
        <legend className="visually-hidden">{INCIDENTS.columns}</legend>
        {INCIDENT_ROLES.map((role) => (
          <ChoiceField
            key={role}
            label={INCIDENTS[role]}
            value={columns[role] ?? ""}
            options={[
              ...(columns[role] === undefined ? [{ value: "", label: INCIDENTS.choose }] : []),
              ...[...new Set(offer.heads)].map((head) => ({ value: head, label: head })),
            ]}
            onChange={(head) => setColumns({ ...columns, [role]: head })}
          />
        ))}
      </fieldset>
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
