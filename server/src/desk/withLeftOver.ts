import type { DeskRow } from "../contract/index.ts";
import { publisherKey } from "../rules/publishers.ts";
import { isEntityTable } from "./folder/deskColumns.ts";
import type { RowChange } from "./RowChange.ts";

/** Rows that another row names: by table, and by key or, for publishers, by the folded name. */
type Named = `${"entity" | "source" | "publisher" | "claim"} ${string}`;

type Row = Pick<DeskRow, "table" | "key" | "cells">;

/**
 * These changes, and the removal of the entities, sources and publishers of the desk that only the rows before them named,
 * and in turn of what those alone named. A row that overrides one of the data set stays, because the data set uses it.
 */
export function withLeftOver(rows: readonly DeskRow[], changes: readonly RowChange[]): RowChange[] {
  const changed = new Map(changes.map((change) => [placeOf(change), change]));
  const before = rows.filter((row) => changed.has(placeOf(row)));
  const after = changes.flatMap(({ cells, ...row }) => (cells === null ? [] : [{ ...row, cells }]));
  const others = rows.filter((row) => !changed.has(placeOf(row)));
  const overridden = new Set(rows.filter(({ table }) => table === "overrides").map(({ key }) => key));
  const gone = new Set<DeskRow>();
  for (let grown = true; grown; ) {
    const stillNamed = new Set([...others.filter((row) => !gone.has(row)), ...after].flatMap(namedBy));
    const wasNamed = new Set([...before, ...gone].flatMap(namedBy));
    const next = others.filter((row) => {
      const name = nameOf(row);
      return name !== null && !gone.has(row) && wasNamed.has(name) && !stillNamed.has(name) && !overridden.has(name);
    });
    for (const row of next) gone.add(row);
    grown = next.length > 0;
  }
  return [...changes, ...[...gone].map(({ table, key, tag }) => ({ table, key, seen: tag, cells: null }))];
}

function placeOf({ table, key }: Pick<DeskRow, "table" | "key">): string {
  return `${table} ${key}`;
}

/** Under which name other rows know a row; null for one that no row names. */
function nameOf({ table, key }: Row): Named | null {
  if (isEntityTable(table)) return `entity ${key}`;
  if (table === "sources") return `source ${key}`;
  return table === "publishers" ? `publisher ${publisherKey(key)}` : null;
}

function namedBy({ table, cells }: Row): Named[] {
  const { subject, object, about, publisher_entity, controlled_by, speaker } = cells;
  const entities = [subject, object, about, publisher_entity, controlled_by, speaker];
  const named = [cells.sources, cells.disputed_by, cells.repeats, cells.source, cells.after];
  const publishers = table === "sources" ? [cells.publisher, cells.repeats] : [cells.after];
  const target = table === "notes" && cells.about === "entity" ? cells.target : undefined;
  return [
    ...present([...(table === "notes" ? [] : entities), target]).map((id): Named => `entity ${id}`),
    ...present(named.flatMap((cell) => cell?.split(";"))).map((id): Named => `source ${id}`),
    ...present(publishers).map((name): Named => `publisher ${publisherKey(name)}`),
  ];
}

function present(cells: readonly (string | undefined)[]): string[] {
  return cells.flatMap((cell) => (cell === undefined || cell === "" ? [] : [cell]));
}
