import type { DeskTable, FindingRequest } from "../contract/index.ts";
import { keyOf } from "./folder/deskColumns.ts";
import type { RowChange } from "./RowChange.ts";

/** The tag of a row of the desk; null for a row that it does not have. */
export type TagOf = (table: DeskTable, key: string) => string | null;

/** The rows that saving a finding changes; `seen` is the state of the claim that its writer has seen, null for a new one. */
export function findingChanges(
  { id, claim, rows, override }: FindingRequest,
  { seen, tagOf }: { seen: string | null; tagOf: TagOf },
): RowChange[] {
  const key = `claim ${id}`;
  const reasonSeen = tagOf("overrides", key);
  const reason = override === null ? null : { what: "claim", id, reason: override };
  return [
    ...rows.map(({ table, tag, cells }) => ({ table, key: keyOf(table, cells), seen: tag, cells })),
    { table: "claims", key: id, seen, cells: { ...claim, id } },
    // The reason for an override goes with its claim, whose state the writer has seen.
    ...(reason === null && reasonSeen === null
      ? []
      : [{ table: "overrides" as const, key, seen: reasonSeen, cells: reason }]),
  ];
}
