import type { Point } from "../canvas/elements.ts";
import type { Layout, ToLayOut } from "./Layout.ts";
import { neighbourLists } from "./neighbourLists.ts";
import { cellOf } from "./placeColumns.ts";

/** Each ring holds this many more entities than the one inside it, which leaves space for their labels. */
const MORE_EACH_RING = 8;

/**
 * Rings around the centre: around a given entity by distance in claims; otherwise around the best connected entity, by
 * number of claims.
 */
export const concentric: Layout = (toLayOut) => {
  const { ids, placing } = toLayOut;
  const neighbours = neighbourLists(ids, placing.links);
  const [middle, ...levels] = levelsOf(toLayOut, neighbours);
  const { width, above, below } = cellOf(ids, placing);
  const unit = MORE_EACH_RING / (2 * Math.PI);
  const radius = { x: Math.ceil(unit * width), y: Math.ceil(unit * (above + below)) };
  const places = new Map<string, Point>((middle ?? []).map((id) => [id, { x: 0, y: 0 }]));
  let ring = 1;
  for (const level of levels) {
    const rest = inOrderOfAngles(level, neighbours, places);
    for (; rest.length > 0; ring += 1) {
      const on = rest.splice(0, ringSize(rest.length, ring));
      for (const [index, id] of on.entries()) {
        const angle = (2 * Math.PI * (index + (ring % 2) / 2)) / on.length - Math.PI;
        places.set(id, {
          x: Math.round(ring * radius.x * Math.cos(angle)),
          y: Math.round(ring * radius.y * Math.sin(angle)),
        });
      }
    }
  }
  return { places, groups: [] };
};

/** As many as the ring takes; the last rings share the remainder evenly. */
function ringSize(left: number, ring: number): number {
  const room = ring * MORE_EACH_RING;
  return left <= room || left > room + (ring + 1) * MORE_EACH_RING ? room : Math.min(room, Math.ceil(left / 2));
}

/** The entity in the middle, and the rings around it from the inside out. */
function levelsOf({ ids, placing, centre }: ToLayOut, neighbours: ReadonlyMap<string, string[]>): string[][] {
  const claims = (id: string) => placing.entities.get(id)?.claims ?? 0;
  const byClaims = ids.toSorted((a, b) => claims(b) - claims(a));
  if (centre === null || !ids.includes(centre)) return [byClaims.slice(0, 1), byClaims.slice(1)];
  const levels = [[centre]];
  const seen = new Set([centre]);
  for (let level = levels[0]; level && level.length > 0; level = levels.at(-1)) {
    const next = new Set(level.flatMap((id) => neighbours.get(id) ?? []).filter((id) => !seen.has(id)));
    for (const id of next) seen.add(id);
    levels.push([...next]);
  }
  return [...levels, byClaims.filter((id) => !seen.has(id))].filter((level) => level.length > 0);
}

/** Orders a ring by the angle of its neighbours further in. */
function inOrderOfAngles(
  level: readonly string[],
  neighbours: ReadonlyMap<string, string[]>,
  places: ReadonlyMap<string, Point>,
): string[] {
  const angles = new Map(
    level.map((id) => {
      let x = 0;
      let y = 0;
      for (const other of neighbours.get(id) ?? []) {
        x += places.get(other)?.x ?? 0;
        y += places.get(other)?.y ?? 0;
      }
      // Rounded, because the last digit differs between machines.
      return [id, x === 0 && y === 0 ? 0 : Math.round(1000 * Math.atan2(y, x))];
    }),
  );
  return level.toSorted((a, b) => (angles.get(a) ?? 0) - (angles.get(b) ?? 0));
}
