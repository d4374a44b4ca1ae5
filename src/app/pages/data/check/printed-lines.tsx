/** The lines that a finding is about, as printed in the file: looked up when somebody opens them, and never kept. */

import { type SyntheticEvent, useRef, useState } from "react";
import { printedCaption, QUALITY, showPrintedLines } from "../../../../text/data/quality-nl.ts";
import { formatCount } from "../../../../text/format.ts";
import { ScrollTable } from "../../../components/scroll-table.tsx";
import { useServices } from "../../../services.ts";
import { type PrintedLines as Lines, printedLines } from "../../../state/uploads.ts";

interface PrintedLinesProps {
  readonly itemKey: string;
  readonly lines: readonly number[];
}

type Reading = "closed" | "reading" | "failed" | { readonly found: Lines };

export function PrintedLines({ itemKey, lines }: PrintedLinesProps) {
  const { engine } = useServices();
  const [reading, setReading] = useState<Reading>("closed");
  const asked = useRef(false);
  const open = async (event: SyntheticEvent<HTMLDetailsElement>): Promise<void> => {
    if (!event.currentTarget.open || asked.current) return;
    asked.current = true;
    setReading("reading");
    try {
      setReading({ found: await printedLines(engine, itemKey, lines) });
    } catch {
      // Most often the file has been moved or changed since; the message says so.
      // Opened again, it is tried again.
      asked.current = false;
      setReading("failed");
    }
  };
  return (
    <details className="disclosure" onToggle={(event) => void open(event)}>
      <summary className="small">{showPrintedLines(lines)}</summary>
      <p className="small" role="status">
        {reading === "reading" ? QUALITY.reading : reading === "failed" ? QUALITY.linesFailed : ""}
      </p>
      {typeof reading === "object" && <LineTable found={reading.found} lines={lines} />}
    </details>
  );
}

function LineTable({ found, lines }: { readonly found: Lines; readonly lines: readonly number[] }) {
  return (
    <ScrollTable caption={printedCaption(lines)}>
      <thead>
        <tr>
          <th scope="col" className="number">
            {QUALITY.line}
          </th>
          <th scope="col">{QUALITY.printed}</th>
        </tr>
      </thead>
      <tbody>
        {found.map(({ line, text }) => (
          <tr key={line}>
            <th scope="row" className="number">
              {formatCount(line)}
            </th>
            <td>{text === undefined ? QUALITY.masked : <code className="printed-line">{text}</code>}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
