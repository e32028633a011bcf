import type { Cell } from "./Mapping.ts";
import type { SheetRow } from "./readSheet.ts";

/** The text that a mapping gives for a cell in one row; empty if it gives none. */
export function textOf(cell: Cell | undefined, { cells }: SheetRow): string {
  if (cell === undefined) return "";
  if (typeof cell === "string") return cells.get(cell) ?? "";
  if ("value" in cell) return cell.value;
  const written = cells.get(cell.column) ?? "";
  if (written === "") return cell.otherwise ?? "";
  return cell.words[written] ?? written;
}

/** The spreadsheet column that a cell is read from; null if the mapping itself supplies the text. */
export function columnOf(cell: Cell | undefined): string | null {
  if (cell === undefined) return null;
  if (typeof cell === "string") return cell;
  return "column" in cell ? cell.column : null;
}
