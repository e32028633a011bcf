import { createHash } from "node:crypto";
import type { Cells, DeskConflict, DeskRow, DeskTable, FolderPreview, FolderRequest } from "../contract/index.ts";
import { FoldersDiffer } from "./deskErrors.ts";
import type { PlacedRow } from "./folder/DeskTables.ts";
import type { Authorship, RowChange } from "./RowChange.ts";

/** More rows than this nobody compares one by one. */
const MOST_LISTED = 200;

/** The rows of another desk, and who wrote each and when, by table and key. */
export interface OtherDesk {
  rows: readonly PlacedRow[];
  authors: ReadonlyMap<string, Authorship>;
}

type Place = Pick<DeskRow, "table" | "key">;

/** The rows that another desk has and this one lacks or has otherwise. */
export function compareDesks(own: readonly DeskRow[], { rows, authors }: OtherDesk): Omit<FolderPreview, "faults"> {
  const held = new Map(own.map((row) => [placeOf(row), row]));
  const byOther = (row: Place): Authorship => authors.get(placeOf(row)) ?? { who: null, when: null };
  const preview: Omit<FolderPreview, "faults"> = { fresh: [], same: 0, differing: [] };
  for (const { table, key, tag, cells } of rows) {
    const mine = held.get(placeOf({ table, key }));
    const by = byOther({ table, key });
    if (mine === undefined) preview.fresh.push({ table, key, cells, by });
    else if (mine.tag === tag) preview.same++;
    else {
      const own_by = { who: mine.who, when: mine.when };
      preview.differing.push({ table, key, own: mine.cells, other: cells, own_by, other_by: by });
    }
  }
  return preview;
}

/**
 * The rows that change when another desk's are taken in, each by who wrote it there. Throws FoldersDiffer where nobody said
 * whose row counts.
 */
export function folderChanges(
  own: readonly DeskRow[],
  other: OtherDesk,
  { conflicts, taken, both }: Pick<FolderRequest, "conflicts" | "taken" | "both">,
): RowChange[] {
  const { fresh, differing } = compareDesks(own, other);
  const [chosen, doubled] = [taken, both].map((rows) => new Set(rows.map(placeOf)));
  const tags = new Map(own.map((row) => [placeOf(row), row.tag]));
  const changes = [
    ...fresh.map(({ by, ...row }): RowChange => ({ ...row, seen: null, by })),
    ...differing.flatMap(({ table, key, other: cells, other_by: by }): RowChange[] => {
      const place = placeOf({ table, key });
      if (doubled?.has(place) && canBeBoth(table)) {
        const id = idBeside(key, cells);
        return tags.has(placeOf({ table, key: id }))
          ? []
          : [{ table, key: id, seen: null, cells: { ...cells, id }, by }];
      }
      const isTaken = conflicts === "take" || chosen?.has(place);
      return isTaken ? [{ table, key, seen: tags.get(place) ?? null, cells, by }] : [];
    }),
  ];
  if (changes.length === 0 || (conflicts === "stop" && differing.length > 0))
    throw new FoldersDiffer(conflicts === "stop" ? differing.slice(0, MOST_LISTED) : []);
  return changes;
}

/** The listed part of what differs. */
export function listed(preview: FolderPreview): FolderPreview {
  return { ...preview, differing: preview.differing.slice(0, MOST_LISTED) };
}

/** Whether two versions of a row can stand beside each other: other rows name no claim and no note of a desk. */
function canBeBoth(table: DeskTable): boolean {
  return table === "claims" || table === "notes";
}

/** The ID of a row that comes beside another one: the same however often and on whichever desk. */
function idBeside(key: string, cells: Cells): string {
  const said = Object.entries(cells).sort(([left], [right]) => (left < right ? -1 : 1));
  return `${key}-${createHash("sha256").update(JSON.stringify(said)).digest("hex").slice(0, 6)}`;
}

function placeOf({ table, key }: Pick<DeskConflict, "table" | "key">): string {
  return `${table} ${key}`;
}
