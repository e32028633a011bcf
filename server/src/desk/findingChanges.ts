import type { DeskRow, DeskTable, FindingRequest } from "../contract/index.ts";
import { keyOf } from "./folder/deskColumns.ts";
import { leftOver } from "./leftOver.ts";
import type { RowChange } from "./RowChange.ts";

/** What saving a finding needs of the desk. */
export interface SeenDesk {
  /** The state of the claim that its writer has seen; null for a new one. */
  seen: string | null;
  /** The tag of a row of the desk; null for a row that it does not have. */
  tagOf: (table: DeskTable, key: string) => string | null;
  rows: readonly DeskRow[];
}

/** The rows that saving a finding changes, with those that it leaves unused: a publisher by its old name, an end that was exchanged. */
export function findingChanges(
  { id, claim, rows: sent, override }: FindingRequest,
  { seen, tagOf, rows }: SeenDesk,
): RowChange[] {
  const key = `claim ${id}`;
  const reasonSeen = tagOf("overrides", key);
  const reason = override === null ? null : { what: "claim", id, reason: override };
  const changes: RowChange[] = [
    ...sent.map(({ table, tag, cells }) => ({ table, key: keyOf(table, cells), seen: tag, cells })),
    { table: "claims", key: id, seen, cells: { ...claim, id } },
    // The reason for an override goes with its claim, whose state the writer has seen.
    ...(reason === null && reasonSeen === null
      ? []
      : [{ table: "overrides" as const, key, seen: reasonSeen, cells: reason }]),
  ];
  return [...changes, ...leftOver(rows, changes)];
}
