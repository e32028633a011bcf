import type { DeskRow } from "@atlas/server/contract";
import type { Draft } from "../common/Draft.ts";

/** Whether the desk holds a draft's new claim: the page may be left before the answer to its save has come. */
export function isSaved({ id, tag }: Draft, rows: readonly DeskRow[]): boolean {
  return tag === null && rows.some(({ table, key }) => table === "claims" && key === id);
}
