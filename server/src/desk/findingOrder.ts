import type { FindingRequest } from "../contract/index.ts";
import { keyOf } from "./folder/deskColumns.ts";
import type { ChangeOrder, HeldRows, RowChange, Writer } from "./RowChange.ts";
import { withLeftOver } from "./withLeftOver.ts";

/** Saves a finding; what it leaves unused goes: a publisher by its old name, an end that was exchanged. */
export function findingOrder(
  { id, claim, rows: sent, override }: FindingRequest,
  { who, seen }: Writer,
  desk: HeldRows,
): ChangeOrder {
  const key = `claim ${id}`;
  const reasonSeen = desk.row("overrides", key)?.tag ?? null;
  const reason = override === null ? null : { what: "claim", id, reason: override };
  const changes: RowChange[] = [
    ...sent.map(({ table, tag, cells }) => ({ table, key: keyOf(table, cells), seen: tag, cells })),
    { table: "claims", key: id, seen, cells: { ...claim, id } },
    // The reason for an override goes with its claim, whose state the writer has seen.
    ...(reason === null && reasonSeen === null
      ? []
      : [{ table: "overrides" as const, key, seen: reasonSeen, cells: reason }]),
  ];
  return {
    kind: desk.row("claims", id) === null ? "add" : "edit",
    summary: claim.statement ?? "",
    who,
    undoes: null,
    rows: withLeftOver(desk.rows(), changes),
  };
}
