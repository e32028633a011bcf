import type { Point } from "../canvas/elements.ts";
import type { Footprint } from "../labels/footprint.ts";
import type { Group, Heading } from "./Layout.ts";

/** A column of a layout, in canvas units. Its head stands above `top`. */
export interface Column {
  heading: Heading;
  ids: readonly string[];
  left: number;
  right: number;
  top: number;
}

/** Something drawn: the entities that it stands for, its place, and the space it takes. */
export interface Standing {
  ids: readonly string[];
  place: Point;
  footprint: Pick<Footprint, "half" | "above">;
}

/**
 * The columns that still hold what they are headed by: all that is drawn of a group, and nothing else between its left
 * and right edge. So a head goes once an entity is moved out of its column or another comes into it.
 */
export function columnsOf(groups: readonly Group[], drawn: readonly Standing[]): Column[] {
  const headingOf = new Map(groups.flatMap(({ heading, ids }) => ids.map((id) => [id, heading] as const)));
  const standing = drawn.map(({ ids, place, footprint: { half, above } }) => ({
    ids,
    heading: headingOf.get(ids[0] ?? ""),
    left: place.x - half,
    right: place.x + half,
    top: place.y - above,
  }));
  const columns = groups.flatMap(({ heading }) => {
    const own = standing.filter((one) => one.heading === heading);
    if (own.length === 0) return [];
    const left = Math.min(...own.map((one) => one.left));
    const right = Math.max(...own.map((one) => one.right));
    const strange = standing.some((one) => one.heading !== heading && one.left < right && one.right > left);
    const top = Math.min(...own.map((one) => one.top));
    return strange ? [] : { heading, ids: own.flatMap(({ ids }) => ids), left, right, top };
  });
  // All heads stand in one row.
  const top = Math.min(...columns.map((column) => column.top));
  return columns.map((column) => ({ ...column, top }));
}
