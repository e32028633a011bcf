import {
  type Cells,
  type Claim,
  type DeskChange,
  type DeskRow,
  type FindingRequest,
  type NoteRequest,
  registerTables,
} from "../contract/index.ts";
import { keyOf } from "./folder/deskColumns.ts";
import type { ChangeOrder, HeldRows, RowChange, Writer } from "./RowChange.ts";
import { withLeftOver } from "./withLeftOver.ts";

/** Saves a finding and removes what it leaves unused. `shown` is the claim as the graph has it; null for a new one. */
export function findingOrder(
  finding: FindingRequest,
  { who, seen }: Writer,
  desk: HeldRows,
  shown: Pick<Claim, "disputed_by"> | null,
): ChangeOrder {
  const { id, claim, rows: sent, override } = finding;
  const key = `claim ${id}`;
  const reasonSeen = desk.row("overrides", key)?.tag ?? null;
  const reason = override === null ? null : { what: "claim", id, reason: override };
  const written = sent.map(({ table, tag, cells }) => ({ table, key: keyOf(table, cells), seen: tag, cells }));
  const changes: RowChange[] = [
    ...written,
    ...gone(desk.rows().filter((row) => registers(row, id) && !written.some(isPlaceOf(row)))),
    { table: "claims", key: id, seen, cells: { ...claim, id } },
    // The reason for an override goes with its claim, whose state the writer has seen.
    ...(reason === null && reasonSeen === null
      ? []
      : [{ table: "overrides" as const, key, seen: reasonSeen, cells: reason }]),
  ];
  return {
    kind: desk.row("claims", id) === null ? kindOfNew(finding, shown) : "edit",
    summary: claim.statement ?? "",
    who,
    undoes: null,
    rows: withLeftOver(desk.rows(), changes),
  };
}

/** Over a claim of the data set it is a dispute if it adds a source against that claim, and else a correction. */
function kindOfNew({ claim, override }: FindingRequest, shown: Pick<Claim, "disputed_by"> | null): DeskChange["kind"] {
  if (override === null) return "add";
  const known = new Set(shown?.disputed_by);
  const against = (claim.disputed_by ?? "").split(";").filter((source) => source !== "");
  return against.some((source) => !known.has(source)) ? "dispute" : "correct";
}

/** Removes a claim with its override, its checks, and what it alone named. */
export function removalOrder(id: string, { who, seen }: Writer, desk: HeldRows): ChangeOrder {
  const rows = desk.rows();
  const others = rows.filter((row) => goesWithClaim(row, id));
  const changes: RowChange[] = [{ table: "claims", key: id, seen, cells: null }, ...gone(others)];
  const summary = desk.row("claims", id)?.cells.statement ?? "";
  return { kind: "remove", summary, who, undoes: null, rows: withLeftOver(rows, changes) };
}

function gone(rows: readonly DeskRow[]): RowChange[] {
  return rows.map(({ table, key, tag }) => ({ table, key, seen: tag, cells: null }));
}

type Place = Pick<DeskRow, "table" | "key">;

function isPlaceOf({ table, key }: Place): (other: Place) => boolean {
  return (other) => other.table === table && other.key === key;
}

function goesWithClaim(row: DeskRow, id: string): boolean {
  const { table, key, cells } = row;
  return (
    (table === "overrides" && key === `claim ${id}`) || (table === "checks" && cells.claim === id) || registers(row, id)
  );
}

/** Whether a row of a register says more of a claim. */
function registers({ table, cells }: DeskRow, id: string): boolean {
  return registerTables.some((register) => register === table) && cells.claim === id;
}

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
