import type { Placed } from "./layerGoods.ts";

/** Space above and below the middle of something placed. */
export interface Extent {
  above: number;
  below: number;
}

/** Vertical places of all columns, the highest edge at 0: each near the middle of what its lines lead to. */
export function placeGoods(
  columns: readonly (readonly Placed[])[],
  extentOf: (placed: Placed) => Extent,
): { y: Map<string, number>; height: number } {
  const y = new Map<string, number>();
  for (const column of columns.toReversed()) {
    const wanted = column.map(({ next }) => {
      const ends = next.flatMap((key) => y.get(key) ?? []);
      return ends.length === 0 ? 0 : ends.reduce((sum, one) => sum + one, 0) / ends.length;
    });
    const extents = column.map(extentOf);
    const places = spread(wanted, extents);
    for (const [index, { key }] of column.entries()) y.set(key, places[index] ?? 0);
  }
  const edges = columns.flatMap((column) =>
    column.map((placed) => {
      const { above, below } = extentOf(placed);
      const at = y.get(placed.key) ?? 0;
      return { top: at - above, bottom: at + below };
    }),
  );
  const top = Math.min(0, ...edges.map((edge) => edge.top));
  const bottom = Math.max(0, ...edges.map((edge) => edge.bottom));
  for (const [key, place] of y) y.set(key, place - top);
  return { y, height: bottom - top };
}

/** Moves places apart, in their order, and all of them back by the mean of what that moved them. */
function spread(wanted: readonly number[], extents: readonly Extent[]): number[] {
  const placed: number[] = [];
  wanted.forEach((want, index) => {
    const before = placed[index - 1];
    const least =
      before === undefined ? want : before + (extents[index - 1]?.below ?? 0) + (extents[index]?.above ?? 0);
    placed.push(Math.max(want, least));
  });
  const moved =
    placed.reduce((sum, place, index) => sum + place - (wanted[index] ?? 0), 0) / Math.max(1, placed.length);
  return placed.map((place) => place - moved);
}
