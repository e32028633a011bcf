import type { DeskRow } from "@atlas/server/contract";

/** The name of a row of the desk: its statement, name, title or text. */
export function rowName({ cells, key }: Pick<DeskRow, "cells" | "key">): string {
  return cells.statement || cells.name || cells.title || cells.text || cells.publisher || key;
}
