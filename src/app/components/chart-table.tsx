/** The figures of a chart as a table: the same in words and numbers, for everyone. */

import { useId } from "react";
import type { ChartTable as Table } from "../../charts/chart-spec.ts";
import { FIGURE_WORDS } from "../../text/components-nl.ts";

type Row = Table["rows"][number];

export function ChartTable({ table }: { readonly table: Table }) {
  const caption = useId();
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a box that scrolls is no fieldset */}
      <div
        className="table-scroll"
        role="group"
        aria-label={FIGURE_WORDS.scrollable(table.caption)}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
      >
        <table className="data-table" aria-labelledby={caption}>
          <caption id={caption}>{table.caption}</caption>
          <thead>
            <tr>
              {table.columns.map((column) => (
                <th key={column.key} scope="col" className={column.align === "number" ? "number" : undefined}>
                  {column.label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row) => (
              <tr key={row.key} className={rowClass(row)}>
                {table.columns.map((column, index) => (
                  <TableCell key={column.key} text={row.cells[index] ?? ""} align={column.align} isHead={index === 0} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {table.footnotes.length > 0 ? <p className="footnote">{table.footnotes.join(" · ")}</p> : null}
    </>
  );
}

interface TableCellProps {
  readonly text: string;
  readonly align: "text" | "number";
  readonly isHead: boolean;
}

function TableCell({ text, align, isHead }: TableCellProps) {
  const className = align === "number" ? "number" : undefined;
  if (!isHead) return <td className={className}>{text}</td>;
  return (
    <th scope="row" className={className}>
      {text}
    </th>
  );
}

function rowClass({ strong, total }: Row): string | undefined {
  if (total) return "total";
  return strong ? "strong" : undefined;
}
