import type { DeskRow, DeskTable } from "../contract/index.ts";
import { publisherKey } from "../dataset/check/publisherKey.ts";
import { entityTypes } from "../rules/vocabulary.ts";
import type { RowChange } from "./RowChange.ts";

/** Rows that another row names: by table, and by key or, for publishers, by the folded name. */
type Named = `${"entity" | "source" | "publisher" | "claim"} ${string}`;

/**
 * The rows that go with a claim: its override, its checks, and the entities, sources and publishers of the desk that it alone
 * named, and in turn what they alone named. A row that overrides one of the data set stays, because the data set uses it.
 */
export function removalChanges(rows: readonly DeskRow[], id: string, seen: string | null): RowChange[] {
  const gone = new Set(rows.filter((row) => goesWithClaim(row, id)));
  const overridden = new Set(rows.filter(({ table }) => table === "overrides").map(({ key }) => key));
  for (let grown = true; grown; ) {
    const stillNamed = new Set(rows.filter((row) => !gone.has(row)).flatMap((row) => namedBy(row)));
    const wasNamed = new Set([...gone].flatMap((row) => namedBy(row)));
    const next = rows.filter((row) => {
      const name = nameOf(row);
      return name !== null && !gone.has(row) && wasNamed.has(name) && !stillNamed.has(name) && !overridden.has(name);
    });
    for (const row of next) gone.add(row);
    grown = next.length > 0;
  }
  const others = [...gone].filter(({ table }) => table !== "claims");
  return [
    { table: "claims", key: id, seen, cells: null },
    ...others.map(({ table, key, tag }) => ({ table, key, seen: tag, cells: null })),
  ];
}

function goesWithClaim({ table, key, cells }: DeskRow, id: string): boolean {
  if (table === "claims") return key === id;
  if (table === "overrides") return key === `claim ${id}`;
  return table === "checks" && cells.claim === id;
}

/** Under which name other rows know a row; null for one that no row names. */
function nameOf({ table, key }: DeskRow): Named | null {
  if (isEntity(table)) return `entity ${key}`;
  if (table === "sources") return `source ${key}`;
  return table === "publishers" ? `publisher ${publisherKey(key)}` : null;
}

/** What a row names. */
function namedBy({ table, cells }: DeskRow): Named[] {
  const entities = [cells.subject, cells.object, cells.about, cells.publisher_entity, cells.controlled_by];
  const sources = `${cells.sources ?? ""};${cells.disputed_by ?? ""};${cells.repeats ?? ""};${cells.source ?? ""}`;
  const publishers = table === "sources" ? [cells.publisher, cells.repeats] : [];
  const target = table === "notes" && cells.about === "entity" ? cells.target : undefined;
  return [
    ...present([...(table === "notes" ? [] : entities), target]).map((id): Named => `entity ${id}`),
    ...present(sources.split(";")).map((id): Named => `source ${id}`),
    ...present(publishers).map((name): Named => `publisher ${publisherKey(name)}`),
  ];
}

function present(cells: readonly (string | undefined)[]): string[] {
  return cells.flatMap((cell) => (cell === undefined || cell === "" ? [] : [cell]));
}

function isEntity(table: DeskTable): boolean {
  return Object.hasOwn(entityTypes, table);
}
