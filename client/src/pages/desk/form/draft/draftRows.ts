import type { Cells, DeskRow, SentRow } from "@atlas/server/contract";
import type { EntityType } from "@atlas/server/vocabulary";
import { today } from "../../../../model/words/formatDate.ts";
import { language } from "../../../../model/words/language.ts";
import { plainText } from "../../../../model/words/plainText.ts";
import type { Draft } from "../../../../parts/desk/drafts.ts";
import { cellOf, entityTypeOf, keyOf, listCell, newId, rowsNamedBy } from "../../../../parts/desk/rows.ts";

export type SourceColumn = "sources" | "disputed_by";

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

/** The columns that the data require of a type, filled with the most common word. */
function requiredOf(type: EntityType): Cells {
  return type === "organisation" ? { kind: "private-company" } : {};
}

/** Whether nobody has said yet in which country a new organisation is; an empty cell says that it is not known. */
export function mustSayCountry(row: SentRow): boolean {
  return row.table === "organisation" && row.tag === null && row.cells.country === undefined;
}

/** Puts an entity that exists in the place of the new one, wherever the draft names that. */
export function withSame(draft: Draft, id: string, same: string): Draft {
  const named = Object.entries(draft.claim).filter(([, cell]) => cell === id);
  const spoken = draft.rows.filter(({ cells }) => cells.publisher_entity === id);
  const said = draft.rows.filter(({ cells }) => cells.speaker === id);
  const told = spoken.reduce((now, row) => withCells(now, keyOf(row), { publisher_entity: same }), draft);
  const moved = said.reduce((now, row) => withCells(now, keyOf(row), { speaker: same }), told);
  return withoutUnused(withClaim(moved, Object.fromEntries(named.map(([column]) => [column, same]))));
}

/** Drops the rows that nothing in the claim names any more. */
export function withoutUnused(draft: Draft): Draft {
  return { ...draft, rows: rowsNamedBy(draft.claim, draft.rows) };
}

/** Puts another source in the place of one, or at the end where there was none. */
export function withSource(draft: Draft, column: SourceColumn, { id, by }: { id: string; by?: string }): Draft {
  const before = listCell(draft.claim[column]);
  const after = by === undefined ? [...before, id] : before.map((one) => (one === by ? id : one));
  return withoutUnused(withClaim(draft, { [column]: cellOf([...new Set(after)]) }));
}

export function withoutSource(draft: Draft, column: SourceColumn, id: string): Draft {
  const rest = listCell(draft.claim[column]).filter((one) => one !== id);
  return withoutUnused(withClaim(draft, { [column]: cellOf(rest) }));
}

function filled(cells: Cells): Cells {
  return Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell !== ""));
}

/** A publisher by name, or what kind it is. */
interface NamedPublisher {
  name: string;
  kind?: string;
  /** The desk's row of that name, if it has one. */
  held: Pick<DeskRow, "tag" | "cells"> | undefined;
}

/** Names the publisher of a source of the draft's own, or says what kind it is; the register's row follows the name. */
export function withPublisher(draft: Draft, id: string, { name, kind, held }: NamedPublisher): Draft {
  const before = ownRow(draft, "sources", id)?.cells.publisher ?? "";
  const row = ownRow(draft, "publishers", before);
  const named = withCells(draft, id, { publisher: name });
  const isShared = named.rows.some(({ table, cells }) => table === "sources" && cells.publisher === before);
  const others = isShared && name !== before ? named : { ...named, rows: named.rows.filter((other) => other !== row) };
  // Under another name it is another row of the desk, or a new one.
  const base = name === before && row ? row : held;
  const said = filled({ ...(base ?? row)?.cells, publisher: name, ...(kind === undefined ? {} : { kind }) });
  const tag = base?.tag ?? null;
  if (said.kind === undefined && tag === null) return others;
  return withRow(others, { table: "publishers", tag, cells: { kind: UNKNOWN_KIND, ...said } });
}

/** The kind of a publisher of which nobody said it. */
export const UNKNOWN_KIND = "unknown";

export const INTERVIEW = "interview";

/** A new entity of a name. Its id ends in random letters, so that it is nobody else's, also after its name is corrected. */
export function newEntity(name: string, type: EntityType): SentRow {
  const chinese = /\p{Script=Han}/u.test(name) && type !== "product";
  return {
    table: type,
    tag: null,
    cells: { id: idFrom(name, type), name, ...(chinese ? { name_zh: name } : {}), ...requiredOf(type) },
  };
}

/** An interview of today. Whose word it is must still be said: the grade depends on it. */
export function newInterview(now = new Date()): SentRow {
  return {
    table: "sources",
    tag: null,
    cells: { id: newId(INTERVIEW, 5), kind: INTERVIEW, published: today(now), language: language(), url: "" },
  };
}

/** A printed paper, a letter or a mail, which has no address. Whose word it is must still be said here too. */
export function newPaper(): SentRow {
  return {
    table: "sources",
    tag: null,
    cells: { id: newId("paper", 5), kind: "letter", language: language(), url: "", seen_at: "" },
  };
}

/** Whether a source has a place where it can be seen in place of an address. */
export function isPaper({ url = "", seen_at }: Cells): boolean {
  return seen_at !== undefined && url === "";
}

export function newDocument(): SentRow {
  return {
    table: "sources",
    tag: null,
    cells: { id: newId("document", 5), kind: "news", language: "en", publisher_entity: "" },
  };
}

function idFrom(name: string, otherwise: string): string {
  const words = plainText(name)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 60)
    .replace(/-+$/, "");
  return newId(words || otherwise, 5);
}
