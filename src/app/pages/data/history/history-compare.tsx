/** "Vergelijk twee ladingen": two loads, and what the later one says otherwise. */

import { useQuery } from "@tanstack/react-query";
import { useId, useState } from "react";
import { COMPARISON } from "../../../../text/data/load-comparison-nl.ts";
import type { LoadView } from "../../../../view-models/data/loads-view.ts";
import { useDataset } from "../../../queries/answers.ts";
import { useServices } from "../../../services.ts";
import { ComparisonTables } from "./comparison-tables.tsx";

interface Pair {
  readonly earlier: string;
  readonly later: string;
}

export function HistoryCompare({ loads }: { readonly loads: readonly LoadView[] }) {
  const [chosen, setChosen] = useState<Pair>({ earlier: "", later: "" });
  const [asked, setAsked] = useState<Pair>();
  const hint = useId();
  const obstacle = obstacleOf(loads, chosen);
  return (
    <section className="section" aria-labelledby="compare-loads">
      <h2 id="compare-loads">{COMPARISON.heading}</h2>
      <p className="section-intro">{COMPARISON.intro}</p>
      <div className="stack">
        <LoadSelect
          label={COMPARISON.earlier}
          loads={loads}
          value={chosen.earlier}
          onChoose={(earlier) => setChosen({ ...chosen, earlier })}
        />
        <LoadSelect
          label={COMPARISON.later}
          loads={loads}
          value={chosen.later}
          onChoose={(later) => setChosen({ ...chosen, later })}
        />
        <div className="action-row">
          <button
            className="button"
            type="button"
            disabled={obstacle !== undefined}
            aria-describedby={obstacle === undefined ? undefined : hint}
            onClick={() => setAsked(chosen)}
          >
            {COMPARISON.start}
          </button>
          {obstacle !== undefined && (
            <span className="small" id={hint}>
              {obstacle}
            </span>
          )}
        </div>
      </div>
      {asked !== undefined && <Comparison pair={asked} />}
    </section>
  );
}

function obstacleOf(loads: readonly LoadView[], { earlier, later }: Pair): string | undefined {
  if (loads.length < 2) return COMPARISON.onlyOne;
  const ids = new Set(loads.map(({ id }) => id));
  return earlier === later || !ids.has(earlier) || !ids.has(later) ? COMPARISON.needTwo : undefined;
}

interface LoadSelectProps {
  readonly label: string;
  readonly loads: readonly LoadView[];
  readonly value: string;
  readonly onChoose: (id: string) => void;
}

function LoadSelect({ label, loads, value, onChoose }: LoadSelectProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChoose(event.target.value)}>
        <option value="">{COMPARISON.choose}</option>
        {loads.map((load) => (
          <option key={load.id} value={load.id}>
            {load.title} · {load.detail} · {load.fileName}
          </option>
        ))}
      </select>
    </div>
  );
}

function Comparison({ pair: { earlier, later } }: { readonly pair: Pair }) {
  const { engine } = useServices();
  const state = useDataset().data;
  const { data, isError, error } = useQuery({
    queryKey: ["compare-loads", state?.version, state?.log, earlier, later],
    queryFn: () => engine.compareLoads(earlier, later),
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (isError)
    return (
      <div className="notice" data-kind="warning" role="alert">
        <p>{error.message || COMPARISON.failed}</p>
      </div>
    );
  return (
    <div className="stack-wide" aria-busy={data === undefined}>
      <p role="status">{data === undefined ? COMPARISON.busy : data.title}</p>
      {data !== undefined && <ComparisonTables view={data} />}
    </div>
  );
}
