/** A table as rows of cells, the header first. */
export type Table = readonly (readonly string[])[];

/** Formats a table as Markdown with aligned columns. */
export function formatTable(table: Table): string {
  const [header = []] = table;
  const widths = header.map((_, column) => Math.max(3, ...table.map((row) => (row[column] ?? "").length)));
  const line = (cells: readonly string[], filler = " ") =>
    `| ${widths.map((width, column) => (cells[column] ?? "").padEnd(width, filler)).join(" | ")} |\n`;
  const [first = "", ...rest] = table.map((row) => line(row));
  return [first, line([], "-"), ...rest].join("");
}

/** Parses a Markdown table; cells may hold anything except a vertical bar. */
export function parseTable(text: string): Table {
  const lines = text.split("\n").filter((line) => line.startsWith("|"));
  const rows = lines.map((line) => line.slice(1, line.lastIndexOf("|")).split("|"));
  return rows.map((cells) => cells.map((cell) => cell.trim())).filter((cells) => !cells.every(isRule));
}

function isRule(cell: string): boolean {
  return /^:?-+:?$/.test(cell);
}
