import type { Entity } from "@atlas/server/contract";
import type { HopReading, PathReading } from "../readPaths.ts";

export interface MapPlace {
  entity: Entity;
  /** Steps from the start on the longest path to it, so that few lines are vertical; the end stands last. */
  column: number;
  /** Row within the column, 0 in the middle and -1 one row up. */
  row: number;
  /** Indices of the paths through it. */
  paths: number[];
}

/** A step taken by one or several paths. */
export interface MapLine {
  hop: HopReading;
  from: MapPlace;
  to: MapPlace;
  paths: number[];
}

export interface PathMapLayout {
  places: MapPlace[];
  lines: MapLine[];
  columns: number;
  /** Number of entities in the fullest column. */
  rows: number;
}

/** Number of passes that reorder the columns. */
const SWEEPS = 4;

/** Assigns the entities of all paths to columns by steps from the start, ordered to reduce crossings. */
export function layOutPaths(paths: readonly PathReading[]): PathMapLayout {
  const places = placesOf(paths);
  const lines = linesOf(paths, places);
  const columns = Math.max(0, ...[...places.values()].map(({ column }) => column)) + 1;
  const byColumn = Array.from({ length: columns }, (_, column) =>
    [...places.values()].filter((place) => place.column === column),
  );
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (const column of sweep % 2 === 0 ? byColumn : byColumn.toReversed()) order(column, lines, sweep % 2 === 0);
  }
  return { places: [...places.values()], lines, columns, rows: Math.max(0, ...byColumn.map(({ length }) => length)) };
}

function placesOf(paths: readonly PathReading[]): Map<string, MapPlace> {
  const longest = Math.max(0, ...paths.map(({ hops }) => hops.length));
  const places = new Map<string, MapPlace>();
  for (const [index, { entities }] of paths.entries()) {
    for (const [hops, entity] of entities.entries()) {
      const column = hops === entities.length - 1 ? longest : hops;
      const known = places.get(entity.id) ?? { entity, column, row: 0, paths: [] };
      places.set(entity.id, { ...known, column: Math.max(known.column, column), paths: [...known.paths, index] });
    }
  }
  for (const column of new Set([...places.values()].map((place) => place.column))) {
    setRows([...places.values()].filter((place) => place.column === column));
  }
  return places;
}

function linesOf(paths: readonly PathReading[], places: ReadonlyMap<string, MapPlace>): MapLine[] {
  const lines = new Map<string, MapLine>();
  for (const [index, { hops }] of paths.entries()) {
    for (const hop of hops) {
      const from = places.get(hop.origin.id);
      const to = places.get(hop.reached.id);
      if (!from || !to) continue;
      const key = [hop.origin.id, hop.reached.id].sort().join(" ");
      const known = lines.get(key);
      if (known) known.paths.push(index);
      else lines.set(key, { hop, from, to, paths: [index] });
    }
  }
  return [...lines.values()];
}

/** Orders a column by the positions of its neighbours on the side that the pass comes from. */
function order(column: MapPlace[], lines: readonly MapLine[], fromLeft: boolean): void {
  const middles = new Map(column.map((place) => [place, middleOf(place, lines, fromLeft)]));
  column.sort((a, b) => (middles.get(a) ?? 0) - (middles.get(b) ?? 0));
  setRows(column);
}

function middleOf(place: MapPlace, lines: readonly MapLine[], fromLeft: boolean): number {
  const others = lines.flatMap(({ from, to }) => (from === place ? [to] : to === place ? [from] : []));
  const beside = others.filter(({ column }) => (fromLeft ? column < place.column : column > place.column));
  if (beside.length === 0) return place.row;
  return beside.reduce((sum, { row }) => sum + row, 0) / beside.length;
}

function setRows(column: readonly MapPlace[]): void {
  for (const [index, place] of column.entries()) place.row = index - (column.length - 1) / 2;
}
