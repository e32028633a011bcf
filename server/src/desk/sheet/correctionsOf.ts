import type { Cells } from "../../contract/index.ts";
import type { RowChange } from "../RowChange.ts";
import type { HeldClaim } from "./SheetDesk.ts";

/** A row that says something else than a claim of the desk about the same ends, with the same verb and source. */
export interface Correction {
  /** The id that the row has as a claim of its own. */
  id: string;
  line: number;
  of: HeldClaim;
}

/**
 * The rows that seem to correct a claim of the desk. It must be the only one with these ends, verb and source that no row
 * of the spreadsheet says, and the row the only new one: several deals of two firms may stand in one paper.
 */
export function correctionsOf(
  rows: readonly { id: string; line: number; cells: Cells }[],
  held: readonly HeldClaim[],
): Correction[] {
  const heldBy = grouped(held);
  const rowsBy = grouped(rows);
  return rows.flatMap(({ id, line, cells }) => {
    const [place = ""] = placesOf(cells);
    const [of, ...others] = heldBy.get(place) ?? [];
    return of === undefined || others.length > 0 || rowsBy.get(place)?.length !== 1 ? [] : [{ id, line, of }];
  });
}

/**
 * The changes with each correction in the claim that the desk has. What `columns` of the spreadsheet give follows it, also to
 * an empty cell; everything else stays, and what is the same in every row only fills what is empty.
 */
export function asReplacements(
  changes: readonly RowChange[],
  corrections: readonly Correction[],
  columns: ReadonlySet<string>,
): RowChange[] {
  const byId = new Map(corrections.map(({ id, of }) => [id, of]));
  return changes.map((change) => {
    const of = change.table === "claims" ? byId.get(change.key) : undefined;
    if (of === undefined) return change;
    const kept = Object.entries(of.cells).filter(([column]) => !columns.has(column));
    const cells = { ...change.cells, ...Object.fromEntries(kept), id: of.key, sources: of.cells.sources ?? "" };
    return { ...change, key: of.key, seen: of.tag, cells };
  });
}

function grouped<Row extends { cells: Cells }>(rows: readonly Row[]): ReadonlyMap<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    for (const place of placesOf(row.cells)) groups.set(place, [...(groups.get(place) ?? []), row]);
  }
  return groups;
}

/** Ends, verb and source of a claim, once for each source. */
function placesOf({ subject, predicate, object, sources = "" }: Cells): string[] {
  return sources.split(";").map((source) => JSON.stringify([subject, predicate, object, source.trim()]));
}
