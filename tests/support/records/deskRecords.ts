import type { DeskChange, DeskRow, DeskState } from "@atlas/server/contract";

/** A desk on which the reader may write, with nothing on it. */
export function deskOf(given: Partial<DeskState> = {}): DeskState {
  return {
    writes: true,
    why_not: null,
    name: "desk",
    tag: "whole",
    token: "token",
    who: "Wei",
    in_graph: true,
    short_views: false,
    rows: [],
    faults: [],
    history: [],
    ...given,
  };
}

/** A row of a desk; its tag is made from its key. */
export function deskRowOf(table: DeskRow["table"], cells: DeskRow["cells"], given: Partial<DeskRow> = {}): DeskRow {
  const key = cells.id ?? cells.publisher ?? "";
  return { table, key, tag: `tag-${key}`, cells, who: "Wei", when: "2026-11-29T08:00:00.000Z", ...given };
}

/** An own claim as its row. */
export function findingOf(id: string, statement: string): DeskRow {
  const ends = { subject: "a", predicate: "SUPPLIES", object: "b" };
  return deskRowOf("claims", { id, ...ends, statement, status: "in-force", sources: "s" });
}

/** A change in the history of a desk. */
export function deskChangeOf(given: Partial<DeskChange> & { number: number }): DeskChange {
  return {
    kind: "add",
    summary: `Change ${given.number}`,
    rows: 1,
    who: "Wei",
    when: "2026-11-29T08:00:00.000Z",
    undoes: null,
    undone_by: null,
    ...given,
  };
}
