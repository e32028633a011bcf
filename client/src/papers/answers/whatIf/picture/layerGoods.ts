import { orderColumns } from "../../../../picture/layouts/orderColumns.ts";
import type { GoodsGraph } from "./goodsGraph.ts";

/** Something with a place in a column: a thing, a row of who is hit, or the bend of a line that passes by. */
export interface Placed {
  key: string;
  kind: "thing" | "row" | "bend";
  /** Keys of those in the next column to which its lines run. */
  next: string[];
}

/** A line through the columns: the keys it passes, from thing to thing or to a row. */
export interface Route {
  from: string;
  to: string;
  through: string[];
}

export interface Layers {
  columns: Placed[][];
  routes: Route[];
}

/**
 * Puts what is drawn into columns: each thing one step to the right of the farthest that leads to it, who is hit in the
 * last. Lines that pass columns get a bend in each, so that they run between the things there.
 */
export function layerGoods({ things, steps, rows }: GoodsGraph): Layers {
  const depth = depthsOf(things, steps);
  const last = Math.max(0, ...depth.values()) + 1;
  const columns: Placed[][] = Array.from({ length: last + 1 }, () => []);
  const byKey = new Map<string, Placed>();
  const place = (column: number, key: string, kind: Placed["kind"]) => {
    const placed: Placed = { key, kind, next: [] };
    columns[column]?.push(placed);
    byKey.set(key, placed);
  };
  for (const id of things) place(depth.get(id) ?? 0, id, "thing");
  for (const { key } of rows) place(last, key, "row");
  const ends = [...steps.map(({ from, to }) => ({ from, to })), ...rows.map(({ from, key }) => ({ from, to: key }))];
  const routes = ends.map(({ from, to }) => {
    const [start, end] = [depth.get(from) ?? 0, depth.get(to) ?? last];
    const bends = Array.from({ length: Math.max(0, end - start - 1) }, (_, index) => `${from}>${to}#${index}`);
    for (const [index, key] of bends.entries()) place(start + 1 + index, key, "bend");
    const through = [from, ...bends, to];
    for (const [index, key] of through.slice(1).entries()) byKey.get(through[index] ?? "")?.next.push(key);
    return { from, to, through };
  });
  return { columns: inOrder(columns, byKey), routes };
}

function depthsOf(things: readonly string[], steps: GoodsGraph["steps"]): Map<string, number> {
  const depth = new Map(things.map((id) => [id, 0]));
  // Without circles, every thing has its depth after as many rounds as there are things.
  for (const _ of things) {
    for (const { from, to } of steps) depth.set(to, Math.max(depth.get(to) ?? 0, (depth.get(from) ?? 0) + 1));
  }
  return depth;
}

/** The same columns with few lines crossing. */
function inOrder(columns: readonly (readonly Placed[])[], byKey: ReadonlyMap<string, Placed>): Placed[][] {
  const neighbours = new Map([...byKey].map(([key, { next }]) => [key, [...next]]));
  for (const { key, next } of byKey.values()) for (const other of next) neighbours.get(other)?.push(key);
  const ordered = orderColumns(
    columns.map((column) => column.map(({ key }) => key)),
    neighbours,
  );
  return ordered.map((column) => column.flatMap((key) => byKey.get(key) ?? []));
}
