import type { Room } from "../Drawing.ts";
import { columnNeeds, leastWidth, type PackedColumn, placeColumns, sum } from "./chainColumns.ts";
import { type BandId, bandIds, type ChainRow, columnIds } from "./chainRows.ts";
import { type PackedBand, packBand } from "./packBand.ts";

/**
 * Type sizes of names in CSS pixels and lengths in em to which they may be cut, best first. The last type is the smallest
 * that can be read.
 */
const TYPES = [
  ...[11.5, 11, 10.5, 10, 9.5, 9].map((type) => ({ type, longest: 8.6 })),
  ...[7.4, 6.2].map((longest) => ({ type: 9, longest })),
];
/** Row height in em of names: least, and most where there is room. */
const ROW = { least: 1.28, most: 1.75 };
export const HEAD = 36;
const BAND_GAP = 7;
/** No column has more parts. */
const MOST_SUBS = 9;

/** A band on the drawing. */
export interface PlacedBand extends PackedBand {
  id: BandId;
  top: number;
  rows: readonly ChainRow[];
}

/** The geometry of a chain, in CSS pixels. */
export interface PackedChain {
  width: number;
  height: number;
  type: number;
  row: number;
  columns: readonly PackedColumn[];
  bands: readonly PlacedBand[];
}

/**
 * Fits the rows into a room, in the largest type in which all have a name; what the smallest does not hold is folded.
 * `lines` is the number of bundles behind each column, `foot` the height that is kept free below.
 */
export function packChain(
  all: readonly ChainRow[],
  room: Room,
  { lines, foot }: { lines: readonly number[]; foot: number },
): PackedChain {
  const bands = bandIds
    .map((id) => ({ id, rows: all.filter((row) => row.band === id) }))
    .filter(({ rows }) => rows.length > 0);
  const space = room.height - HEAD - foot - BAND_GAP * (bands.length + 0.5);
  const fit = ({ type, longest }: (typeof TYPES)[number]) => {
    const needs = columnNeeds(all, lines, longest);
    const most = Math.floor(space / (type * ROW.least));
    const isNarrow = (subs: readonly number[]) => leastWidth(needs, subs, type) <= room.width;
    return { type, needs, most, ...fitColumns(bands, most, isNarrow) };
  };
  let fitted = fit({ type: 9, longest: 8.6 });
  for (const one of TYPES) {
    fitted = fit(one);
    if (fitted.rows <= fitted.most) break;
  }
  const { type, needs, subs, most } = fitted;
  const packed = capped(bands, subs, most, room);
  const total = Math.max(1, sum(packed.map(({ height }) => height)));
  const row = Math.min(Math.max(space / total, type * ROW.least), type * ROW.most);
  let top = HEAD + BAND_GAP / 2;
  const placed = packed.map((band) => {
    const one = { ...band, top };
    top += band.height * row + BAND_GAP;
    return one;
  });
  const columns = placeColumns(needs, subs, { type, width: room.width });
  const last = columns.at(-1);
  const width = Math.max(room.width, (last?.left ?? 0) + (last?.width ?? 0));
  // A zoomed drawing ends with its last row: no part of it is empty.
  const least = (room.zoom ?? 1) > 1 ? 0 : room.height;
  return { width, height: Math.max(least, top + foot), type, row, columns, bands: placed };
}

interface RowsOfBand {
  id: BandId;
  rows: readonly ChainRow[];
}

const nothing: ReadonlySet<never> = new Set();

/** The number of parts of each column: one more where that helps most, as long as the width lasts and rows are too many. */
function fitColumns(bands: readonly RowsOfBand[], most: number, isNarrow: (subs: readonly number[]) => boolean) {
  const ones: readonly number[] = columnIds.map(() => 1);
  let best = { subs: ones, ...heightsOf(bands, ones) };
  while (best.rows > most) {
    const wider = best.subs.flatMap((parts, column) => {
      const subs = best.subs.with(column, parts + 1);
      return parts >= MOST_SUBS || !isNarrow(subs) ? [] : { subs, ...heightsOf(bands, subs) };
    });
    const [next] = wider.sort((a, b) => a.rows - b.rows || a.pressure - b.pressure);
    if (!next || next.pressure >= best.pressure) break;
    best = next;
  }
  return best;
}

/** The rows of all bands together, and how high their columns are; two that are equally high must both get lower. */
function heightsOf(bands: readonly RowsOfBand[], subs: readonly number[]): { rows: number; pressure: number } {
  let [rows, pressure] = [0, 0];
  for (const band of bands) {
    const { slots, height } = packBand(band.rows, {
      subs,
      most: Number.POSITIVE_INFINITY,
      open: nothing,
      wanted: nothing,
    });
    rows += height;
    const heights = columnIds.map(() => 0);
    for (const [{ first }, { row }] of slots) heights[first] = Math.max(heights[first] ?? 0, row + 1);
    pressure += sum(heights.map((one) => one * one));
  }
  return { rows, pressure };
}

/** Takes rows from the band that loses fewest names by it until all fit; what the reader opened stays, and the drawing grows. */
function capped(
  bands: readonly RowsOfBand[],
  subs: readonly number[],
  rows: number,
  { open, wanted }: Pick<Room, "open" | "wanted">,
): (RowsOfBand & PackedBand)[] {
  const openIn = (id: BandId) => new Set([...columnIds.keys()].filter((column) => open.has(foldKey(id, column))));
  const pack = ({ id, rows: own }: RowsOfBand, most: number) => packBand(own, { subs, most, open: openIn(id), wanted });
  const foldedIn = (band: RowsOfBand, most: number) =>
    sum(pack(band, most).folds.map(({ rows: folded }) => folded.length));
  const limits = bands.map((band) => pack(band, Number.POSITIVE_INFINITY).height);
  while (sum(limits) > rows) {
    const losses = bands.flatMap((band, index) => {
      const limit = limits[index] ?? 0;
      return limit > 1 ? { index, lost: foldedIn(band, limit - 1) - foldedIn(band, limit), limit } : [];
    });
    const [least] = losses.sort((a, b) => a.lost - b.lost || b.limit - a.limit);
    if (!least) break;
    limits[least.index] = least.limit - 1;
  }
  return bands.map((band, index) => ({ ...band, ...pack(band, limits[index] ?? 0) }));
}

/** The name of a cell, under which what it folds is opened. */
export function foldKey(band: BandId, column: number): string {
  return `${band}.${columnIds[column] ?? ""}`;
}
