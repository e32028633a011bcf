import type { Cells, NoteRequest } from "../contract/index.ts";
import type { ChangeOrder, HeldRows, Writer } from "./RowChange.ts";

/** Saves a note, which keeps the day on which it was first written. */
export function noteOrder({ id, about, target, text }: NoteRequest, writer: Writer, desk: HeldRows): ChangeOrder {
  const written = desk.row("notes", id)?.cells.written ?? new Date().toISOString().slice(0, 10);
  return orderOf({ id, cells: { id, about, target, text, written }, summary: text }, writer);
}

export function noteRemovalOrder(id: string, writer: Writer, desk: HeldRows): ChangeOrder {
  return orderOf({ id, cells: null, summary: desk.row("notes", id)?.cells.text ?? "" }, writer);
}

function orderOf(
  { id, cells, summary }: { id: string; cells: Cells | null; summary: string },
  { who, seen }: Writer,
): ChangeOrder {
  return { kind: "note", summary, who, undoes: null, rows: [{ table: "notes", key: id, seen, cells }] };
}
