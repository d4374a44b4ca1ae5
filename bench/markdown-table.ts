/** Tables in Markdown whose columns stand under each other in a terminal too. */

export interface Column {
  readonly head: string;
  readonly holds: "text" | "number";
}

export function markdownTable(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const widths = columns.map(({ head }, at) => Math.max(3, head.length, ...rows.map((row) => row[at]?.length ?? 0)));
  const padded = (text: string, at: number): string =>
    columns[at]?.holds === "number" ? text.padStart(widths[at] ?? 0) : text.padEnd(widths[at] ?? 0);
  const line = (texts: readonly string[]): string => `| ${texts.map(padded).join(" | ")} |`;
  const rule = columns.map(({ holds }, at) =>
    holds === "number" ? `${"-".repeat((widths[at] ?? 0) + 1)}:` : "-".repeat((widths[at] ?? 0) + 2),
  );
  return [line(columns.map(({ head }) => head)), `|${rule.join("|")}|`, ...rows.map(line)].join("\n");
}
