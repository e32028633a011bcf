import type { Placeable, Positions } from "../../../client/src/picture/placement/placeEntities.ts";

/** Pairs of entities of which one's shape or label overlaps the other's. */
export function overlappingRooms(positions: Positions, entities: ReadonlyMap<string, Placeable>): string[] {
  const rooms = [...positions].map(([id, { x, y }]) => {
    const footprint = entities.get(id)?.footprint;
    if (!footprint) throw new Error(`${id} was placed but never given`);
    const { half, above, below } = footprint;
    return { id, left: x - half, right: x + half, top: y - above, bottom: y + below };
  });
  return rooms.flatMap((a, index) =>
    rooms
      .slice(index + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.id} and ${b.id}`),
  );
}
