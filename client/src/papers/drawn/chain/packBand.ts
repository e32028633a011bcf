import type { ChainRow } from "./chainRows.ts";

/** A row of the drawing in which an entity stands, and which part of its column it has. */
export interface Slot {
  row: number;
  /** Counts the parts of a column from the left; always 0 for one that spans several columns. */
  sub: number;
}

/** The sign for entities of a cell that have no slot. */
export interface Fold extends Slot {
  column: number;
  rows: readonly ChainRow[];
}

/** One band: who stands where. */
export interface PackedBand {
  slots: ReadonlyMap<ChainRow, Slot>;
  folds: readonly Fold[];
  height: number;
}

interface BandLimits {
  /** Number of parts of each column. */
  subs: readonly number[];
  /** Most rows of the drawing; entities below them are folded. */
  most: number;
  /** Columns whose entities are all shown. */
  open: ReadonlySet<number>;
  /** Entities that are shown in any case. */
  wanted: ReadonlySet<string>;
}

/** Packs the entities of a band in rows: those of several columns first, each in the first row that is free over its length. */
export function packBand(rows: readonly ChainRow[], { subs, most, open, wanted }: BandLimits): PackedBand {
  const slots = new Map<ChainRow, Slot>();
  const taken: boolean[][] = [];
  const left = new Map<number, ChainRow[]>();
  const isWanted = ({ entity }: ChainRow) => wanted.has(entity.id);
  const bars = rows.filter(({ first, last }) => last > first);
  for (const bar of [...bars.filter(isWanted), ...bars.filter((one) => !isWanted(one))]) {
    const row = firstFree(bar, taken);
    if (row >= most && !open.has(bar.first) && !isWanted(bar)) add(left, bar.first, bar);
    else {
      slots.set(bar, { row, sub: 0 });
      for (let column = bar.first; column <= bar.last; column += 1) mark(taken, row, column);
    }
  }
  const folds: Fold[] = [];
  for (const [column, parts] of subs.entries()) {
    const here = rows.filter(({ first, last }) => first === column && last === column);
    const folded = left.get(column) ?? [];
    const limit = open.has(column) ? Number.POSITIVE_INFINITY : most;
    const free = freeSlots(taken, { column, parts, limit, needed: here.length + 1 });
    const fits = here.length <= free.length && folded.length === 0;
    // The last slot counts those that have none.
    const shown = fits ? here : firstOf(here, Math.max(0, free.length - 1), isWanted);
    for (const [index, row] of shown.entries()) slots.set(row, free[index] ?? { row: most, sub: 0 });
    const hidden = [...folded, ...here.filter((row) => !shown.includes(row))];
    if (hidden.length > 0) folds.push({ column, rows: hidden, ...(free[shown.length] ?? { row: most, sub: 0 }) });
  }
  const last = Math.max(-1, ...[...slots.values(), ...folds].map(({ row }) => row));
  return { slots, folds, height: last + 1 };
}

function firstFree({ first, last }: ChainRow, taken: readonly boolean[][]): number {
  for (let row = 0; ; row += 1) {
    if (!taken[row]?.slice(first, last + 1).some(Boolean)) return row;
  }
}

function mark(taken: boolean[][], row: number, column: number): void {
  while (taken.length <= row) taken.push([]);
  const marks = taken[row];
  if (marks) marks[column] = true;
}

function freeSlots(
  taken: readonly boolean[][],
  { column, parts, limit, needed }: { column: number; parts: number; limit: number; needed: number },
): Slot[] {
  const slots: Slot[] = [];
  for (let row = 0; row < limit && slots.length < needed; row += 1) {
    if (taken[row]?.[column]) continue;
    for (let sub = 0; sub < parts; sub += 1) slots.push({ row, sub });
  }
  return slots;
}

/** The first so many in their order, the last of them replaced by those that are wanted. */
function firstOf(rows: readonly ChainRow[], count: number, isWanted: (row: ChainRow) => boolean): ChainRow[] {
  const late = rows.slice(count).filter(isWanted).slice(0, count);
  return [...rows.slice(0, count - late.length), ...late];
}

function add(map: Map<number, ChainRow[]>, column: number, row: ChainRow): void {
  map.set(column, [...(map.get(column) ?? []), row]);
}
