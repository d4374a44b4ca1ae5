/** The free cross-table, with the choice of what stands in its rows and in its columns. */

import { type CrossHead, crossTable } from "../../../charts/specs/compare-table.ts";
import { provenanceOf } from "../../../charts/specs/spec-parts.ts";
import { FIGURE_WORDS } from "../../../text/components-nl.ts";
import { COMPARE_PAGE, dimensionPlural } from "../../../text/pages/compare-page-nl.ts";
import type { CompareDimension, CompareView } from "../../../view-models/compare/compare-view.ts";
import type { Choice } from "../../../view-models/view-parts.ts";
import { ChoiceSelect } from "../../components/choice-select.tsx";
import { Mark } from "../../components/mark.tsx";
import { ScrollTable } from "../../components/scroll-table.tsx";
import { changeCompare } from "../../state/selection.ts";
import { AreaName } from "./area-name.tsx";

const DIMENSIONS: readonly CompareDimension[] = ["area", "indicator", "period"];

export function CrossTableFigure({ view }: { readonly view: CompareView }) {
  const { rows, columns } = view.chosen;
  const table = crossTable(view);
  const provenance = provenanceOf(table.blocks.flatMap((block) => block.rows.flatMap(({ cells }) => cells)));
  const subtitle = [...new Set(view.figures.map((figure) => figure.subtitle))].join("; ");
  const choices = (chosen: CompareDimension): readonly Choice<CompareDimension>[] =>
    DIMENSIONS.map((value) => ({ value, label: dimensionPlural(value), selected: value === chosen }));
  // Two dimensions never stand in one place: what was there moves to the other side.
  const chooseRows = (chosen: CompareDimension): void =>
    changeCompare({ rows: chosen, columns: chosen === columns ? rows : columns });
  const chooseColumns = (chosen: CompareDimension): void =>
    changeCompare({ columns: chosen, rows: chosen === rows ? columns : rows });
  return (
    <figure className="figure" aria-labelledby="cross-table">
      <header className="figure-header">
        <h2 id="cross-table">{COMPARE_PAGE.figures}</h2>
        <p className="subtitle">
          {subtitle}
          {provenance !== "real" && <Mark kind={provenance} />}
        </p>
        <p className="question question-small">
          {COMPARE_PAGE.tableIntro}{" "}
          <ChoiceSelect label={COMPARE_PAGE.rowsLabel} choices={choices(rows)} onChoose={chooseRows} />{" "}
          {COMPARE_PAGE.tableRows}{" "}
          <ChoiceSelect label={COMPARE_PAGE.columnsLabel} choices={choices(columns)} onChoose={chooseColumns} />{" "}
          {COMPARE_PAGE.tableColumns}.
        </p>
      </header>
      <ScrollTable caption={FIGURE_WORDS.scrollable(subtitle)}>
        <thead>
          <tr>
            <th scope="col">{table.corner}</th>
            {table.columns.map((column) => (
              <th key={column.key} scope="col" className={cellClass(column)}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        {table.blocks.map((block) => (
          <tbody key={block.key}>
            {block.label !== undefined && (
              <tr className="block-head">
                <th scope="rowgroup" colSpan={table.columns.length + 1}>
                  {block.label}
                </th>
              </tr>
            )}
            {block.rows.map(({ head, cells }) => (
              <tr key={head.key} className={head.startsLevel ? "level-start" : undefined}>
                <th scope="row">
                  <AreaName name={head.label} identity={head.identity} />
                </th>
                {table.columns.map((column, index) => (
                  <td key={column.key} className={cellClass(column)}>
                    {cells[index]?.text}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </ScrollTable>
      <figcaption className="figure-caption">
        {table.footnotes.length > 0 && <p>{table.footnotes.join(" · ")}</p>}
        <p>{view.source}</p>
      </figcaption>
    </figure>
  );
}

function cellClass({ startsLevel }: CrossHead): string {
  return startsLevel ? "number level-start" : "number";
}
