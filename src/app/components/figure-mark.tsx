/** The marks of a figure's standing: its status, and its source where that is not real. What nobody counted is never called observed. */

import type { FigureView } from "../../view-models/view-parts.ts";
import { Mark } from "./mark.tsx";

export function FigureMark({ figure }: { readonly figure: FigureView }) {
  const { status, provenance } = figure;
  if (provenance === undefined || provenance === "real") return <Mark kind={status} />;
  return (
    <>
      {status !== "observed" && (
        <>
          <Mark kind={status} />{" "}
        </>
      )}
      <Mark kind={provenance} />
    </>
  );
}
