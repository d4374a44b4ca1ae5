/** The first rows of a table as they were parted, with their line numbers. */

import { TABLE_MAPPING } from "../../../../text/data/table-mapping-nl.ts";
import type { TableMappingView } from "../../../../view-models/data/table-mapping-view.ts";
import { ScrollTable } from "../../../components/scroll-table.tsx";

export function MappingRows({ rows }: Pick<TableMappingView, "rows">) {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const columns = Array.from({ length: width }, (_, at) => at + 1);
  return (
    <div className="stack">
      <h4>{TABLE_MAPPING.firstRows}</h4>
      <ScrollTable caption={TABLE_MAPPING.firstRows}>
        <thead>
          <tr>
            <th scope="col" className="number">
              {TABLE_MAPPING.line}
            </th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ line, cells }) => (
            <tr key={line}>
              <th scope="row" className="number">
                {line}
              </th>
              {columns.map((column) => (
                <td key={column}>{cells[column - 1] ?? ""}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </div>
  );
}
