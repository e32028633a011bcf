import { isOver, type Measured } from "./measurement.ts";

const header = ["what", "median", "p95", "budget", ""];

/** Formats the results as a plain text table. */
export function table(results: Measured[]): string {
  const rows = [header, ...results.map(row)];
  const widths = header.map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0)));
  const line = (cells: string[]) =>
    cells
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join("  ");
  return rows.map(line).join("\n");
}

function row(result: Measured): string[] {
  const { what, unit, median, p95, budget, note } = result;
  const verdict = budget === null ? "" : isOver(result) ? "OVER" : "ok";
  return [
    note ? `${what} (${note})` : what,
    `${shown(median)} ${unit}`,
    p95 === null ? "" : shown(p95),
    budget === null ? "" : `<= ${budget}`,
    verdict,
  ];
}

function shown(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}
