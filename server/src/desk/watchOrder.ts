import { type Cells, type DeskWatch, MAX_WATCHED, type WatchesRequest } from "../contract/index.ts";
import { BadRequest } from "../errors.ts";
import { fileRow } from "./folder/DeskFile.ts";
import type { PlacedRow } from "./folder/DeskTables.ts";
import { keyOf } from "./folder/deskColumns.ts";
import type { OtherDesk } from "./folderChanges.ts";
import type { ChangeOrder, HeldRows, RowChange } from "./RowChange.ts";

/** The sender of a change, and the name by which the server itself knows them: whose watches they are. */
export interface Watcher {
  who: string | null;
  knownAs: string | null;
}

/** Titles told in the history of a change of many. */
const MOST_TITLES = 3;

/**
 * Keeps and drops watches of a reader. The last to say so counts: nobody else's row can be meant. Throws BadRequest for nothing to
 * do, and for more than a reader can watch.
 */
export function watchOrder({ put, drop }: WatchesRequest, { who, knownAs }: Watcher, desk: HeldRows): ChangeOrder {
  const rowAt = (address: string) => {
    const key = keyOf("watches", { address, who: knownAs ?? "" });
    return { key, row: desk.row("watches", key) };
  };
  if (put.length + drop.length === 0) throw new BadRequest("put, drop: expected a page in one of them");
  const watched = new Set(
    desk
      .rows()
      .flatMap(({ table, cells }) =>
        table === "watches" && (cells.who ?? "") === (knownAs ?? "") ? [cells.address ?? ""] : [],
      ),
  );
  for (const { address } of put) watched.add(address);
  for (const address of drop) watched.delete(address);
  if (put.length > 0 && watched.size > MAX_WATCHED)
    throw new BadRequest(`put: expected at most ${MAX_WATCHED} watched pages, there would be ${watched.size}`);
  const change = (address: string, cells: Cells | null): RowChange => {
    const { key, row } = rowAt(address);
    return { table: "watches", key, seen: row?.tag ?? null, cells };
  };
  const titles = [...put.map(({ title }) => title), ...drop.map((one) => rowAt(one).row?.cells.title ?? one)];
  const isSeen = put.every(({ address }) => rowAt(address).row !== null);
  return {
    kind: put.length === 0 ? "unwatch" : isSeen ? "seen" : "watch",
    summary: titles.slice(0, MOST_TITLES).join(", "),
    who,
    undoes: null,
    rows: [
      ...put.map((watch) => change(watch.address, cellsOf(watch, knownAs))),
      ...drop.map((address) => change(address, null)),
    ],
  };
}

function cellsOf({ address, title, seen, claims }: DeskWatch, knownAs: string | null): Cells {
  return { address, title, who: knownAs ?? "", ...seen, claims: claims.join(";") };
}

/**
 * Another desk with its watches as the reader's own, each once. What the reader watches already stays as the reader saw it; the
 * others begin where the other desk saw them.
 */
export function withOwnWatches(
  { rows, authors }: OtherDesk,
  desk: Pick<HeldRows, "row">,
  knownAs: string | null,
): OtherDesk {
  const by = new Map(authors);
  const watches = new Map<string, PlacedRow>();
  for (const row of rows.filter(({ table }) => table === "watches")) {
    const own = fileRow("watches", { ...row.cells, who: knownAs ?? "" });
    if (watches.has(own.key)) continue;
    const { cells, tag } = desk.row("watches", own.key) ?? own;
    watches.set(own.key, { ...row, key: own.key, cells, tag });
    const author = authors.get(`watches ${row.key}`);
    if (author !== undefined) by.set(`watches ${own.key}`, author);
  }
  return { rows: [...rows.filter(({ table }) => table !== "watches"), ...watches.values()], authors: by };
}
