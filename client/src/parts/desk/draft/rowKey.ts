import type { SentRow } from "@atlas/server/contract";
import { type EntityType, entityTypeIds } from "@atlas/server/vocabulary";

/** The key of a row: the name of a publisher, otherwise an id. */
export function keyOf({ table, cells }: Pick<SentRow, "table" | "cells">): string {
  return cells[table === "publishers" ? "publisher" : "id"] ?? "";
}

/** The type of an entity's row; null for a row of another table. */
export function entityTypeOf({ table }: { table: string }): EntityType | null {
  return entityTypeIds.find((type) => type === table) ?? null;
}
