import type { z } from "zod";
import type { RowFault } from "./fault.ts";
import { quoted } from "./quoted.ts";

/** Turns the issues of a row's schema into faults that quote the cell: `has "140", expected a number from 0 to 100`. */
export function rowFaults(cells: Record<string, string>, issues: readonly z.core.$ZodIssue[]): RowFault[] {
  return issues.map(({ path, message }) => {
    const [column, item] = path;
    const cell = cells[String(column)] ?? "";
    return { column: String(column), message: `${found(cell, item)}, ${message}` };
  });
}

function found(cell: string, item: PropertyKey | undefined): string {
  if (typeof item !== "number") return cell === "" ? "is empty" : `has ${quoted(cell)}`;
  const part = cell.split(";")[item] ?? "";
  return part === "" ? `has an empty item ${item + 1}` : `has ${quoted(part)}`;
}
