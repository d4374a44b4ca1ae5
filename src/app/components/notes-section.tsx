/** What to keep in mind with the figures of a page, and where they come from. */

import { useId } from "react";
import type { OriginView } from "../../view-models/view-parts.ts";
import { Origins } from "./origins.tsx";

interface NotesSectionProps {
  readonly title: string;
  readonly notes: readonly string[];
  readonly source: string;
  readonly origins: readonly OriginView[];
}

export function NotesSection({ title, notes, source, origins }: NotesSectionProps) {
  const id = useId();
  return (
    <section className="section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <div className="stack measure">
        {notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
        <div className="small">
          {source} <Origins origins={origins} />
        </div>
      </div>
    </section>
  );
}
