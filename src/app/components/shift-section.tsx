/** "Van fysiek naar digitaal": digital and traditional offences on one base year. For any page that speaks of displacement. */

import { shiftSpec } from "../../charts/specs/shift-spec.ts";
import { SHIFT } from "../../text/pages/shift-nl.ts";
import { useShift } from "../queries/answers.ts";
import { KeptFigure } from "./kept-figure.tsx";
import { LoadingBlocks } from "./loading.tsx";
import { MethodLink } from "./method-link.tsx";

export function ShiftSection() {
  const { data: view, error } = useShift({ kind: "shift" });
  return (
    <section className="section" aria-labelledby="shift">
      <h2 id="shift">{SHIFT.heading}</h2>
      {error !== null && <p className="measure">{error.message}</p>}
      {error === null && view === undefined && <LoadingBlocks />}
      {view !== undefined && (
        <div className="stack">
          <p className="measure">{view.sentence}</p>
          <KeptFigure kind="shift" spec={shiftSpec(view)} />
          <p className="small">
            <MethodLink part="fysiek-naar-digitaal" />
          </p>
        </div>
      )}
    </section>
  );
}
