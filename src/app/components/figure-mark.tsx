/** The marks of a figure's standing: its status, and its source where that is not real. */

import type { FigureView } from "../../view-models/view-parts.ts";
import { Mark } from "./mark.tsx";

export function FigureMark({ figure }: { readonly figure: FigureView }) {
  const { status, provenance } = figure;
  return (
    <>
      <Mark kind={status} />
      {provenance !== undefined && provenance !== "real" && <Mark kind={provenance} />}
    </>
  );
}
