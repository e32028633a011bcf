import type { Cells } from "@atlas/server/contract";

/** The columns in which two states of a row differ; an empty cell is none. */
export function differingColumns(one: Cells, other: Cells): string[] {
  const columns = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...columns].filter((column) => column !== "id" && (one[column] ?? "") !== (other[column] ?? ""));
}
