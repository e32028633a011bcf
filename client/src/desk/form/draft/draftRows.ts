import type { Cells, SentRow } from "@atlas/server/contract";
import { type EntityType, entityTypeIds } from "@atlas/server/vocabulary";
import { cellOf, listCell } from "../../common/cellList.ts";
import type { Draft } from "../../common/Draft.ts";

/** The two columns of a claim that list sources. */
export type SourceColumn = "sources" | "disputed_by";

/** The key of a row: the name of a publisher, otherwise an id. */
export function keyOf({ table, cells }: Pick<SentRow, "table" | "cells">): string {
  return cells[table === "publishers" ? "publisher" : "id"] ?? "";
}

/** A row of the draft's own; undefined for what the data set or the desk has already. */
export function ownRow(
  draft: Pick<Draft, "rows">,
  table: "entity" | "sources" | "publishers",
  key: string,
): SentRow | undefined {
  return draft.rows.find(
    (row) => keyOf(row) === key && (table === "entity" ? entityTypeOf(row) !== null : row.table === table),
  );
}

/** The type of an entity's row; null for a row of another table. */
export function entityTypeOf({ table }: Pick<SentRow, "table">): EntityType | null {
  return entityTypeIds.find((type) => type === table) ?? null;
}

/** Sets columns of the claim; an empty text empties the cell. */
export function withClaim(draft: Draft, cells: Cells): Draft {
  return { ...draft, claim: filled({ ...draft.claim, ...cells }) };
}

/** Sets columns of one row. Those that are set stay, even empty: an empty speaker was chosen. */
export function withCells(draft: Draft, key: string, cells: Cells): Draft {
  return {
    ...draft,
    rows: draft.rows.map((row) => (keyOf(row) === key ? { ...row, cells: { ...row.cells, ...cells } } : row)),
  };
}

/** Adds a row, or puts it in the place of the one with the same key. */
export function withRow(draft: Draft, row: SentRow): Draft {
  const key = keyOf(row);
  const others = draft.rows.filter((other) => other.table !== row.table || keyOf(other) !== key);
  return { ...draft, rows: [...others, row] };
}

/** Changes the type of a new entity, with the columns that the other type has too. */
export function withType(draft: Draft, id: string, type: EntityType): Draft {
  return {
    ...draft,
    rows: draft.rows.map((row) => {
      if (entityTypeOf(row) === null || keyOf(row) !== id) return row;
      const { name, name_zh } = row.cells;
      return {
        ...row,
        table: type,
        cells: filled({ id, name: name ?? "", name_zh: name_zh ?? "", ...requiredOf(type) }),
      };
    }),
  };
}

/** What the data require of a type, as the most common word. */
export function requiredOf(type: EntityType): Cells {
  return type === "organisation" ? { kind: "private-company" } : {};
}

/** Drops the rows that nothing in the claim names any more. */
export function withoutUnused(draft: Draft): Draft {
  const { subject, object, about } = draft.claim;
  const cited = new Set([...listCell(draft.claim.sources), ...listCell(draft.claim.disputed_by)]);
  const sources = draft.rows.filter((row) => row.table === "sources" && cited.has(keyOf(row)));
  const speakers = sources.map(({ cells }) => cells.publisher_entity);
  const named = new Set([subject, object, about, ...speakers]);
  const publishers = new Set(sources.map(({ cells }) => cells.publisher));
  return {
    ...draft,
    rows: draft.rows.filter((row) => {
      if (row.table === "sources") return cited.has(keyOf(row));
      if (row.table === "publishers") return publishers.has(keyOf(row));
      return named.has(keyOf(row));
    }),
  };
}

/** Puts another source in the place of one, or at the end where there was none. */
export function withSource(draft: Draft, column: SourceColumn, { id, by }: { id: string; by?: string }): Draft {
  const before = listCell(draft.claim[column]);
  const after = by === undefined ? [...before, id] : before.map((one) => (one === by ? id : one));
  return withoutUnused(withClaim(draft, { [column]: cellOf([...new Set(after)]) }));
}

/** Takes a source out of the claim. */
export function withoutSource(draft: Draft, column: SourceColumn, id: string): Draft {
  const rest = listCell(draft.claim[column]).filter((one) => one !== id);
  return withoutUnused(withClaim(draft, { [column]: cellOf(rest) }));
}

function filled(cells: Cells): Cells {
  return Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell !== ""));
}

/** Names the publisher of a source of the draft's own, or says what kind it is; the register's row follows the name. */
export function withPublisher(draft: Draft, id: string, { name, kind }: { name: string; kind?: string }): Draft {
  const before = ownRow(draft, "sources", id)?.cells.publisher ?? "";
  const row = ownRow(draft, "publishers", before);
  const named = withCells(draft, id, { publisher: name });
  const others = { ...named, rows: named.rows.filter((other) => other !== row) };
  const cells = filled({ ...row?.cells, publisher: name, ...(kind === undefined ? {} : { kind }) });
  return cells.kind === undefined ? others : withRow(others, { table: "publishers", tag: row?.tag ?? null, cells });
}
