import type { Placing } from "../canvas/placeEntities.ts";

/** Space between two entities; more than placement requires, so that nothing has to move. */
export const GAP = 18;

/** The cell that each of some entities needs to stand in rows or columns. */
export interface Cell {
  width: number;
  above: number;
  below: number;
}

/** The cell of the largest of these entities, with the space around it. */
export function cellOf(ids: readonly string[], { entities }: Placing): Cell {
  const rooms = ids.flatMap((id) => entities.get(id)?.footprint ?? []);
  return {
    width: 2 * Math.ceil(Math.max(0, ...rooms.map(({ half }) => half))) + GAP,
    above: Math.ceil(Math.max(0, ...rooms.map(({ above }) => above))),
    below: Math.ceil(Math.max(0, ...rooms.map(({ below }) => below))) + GAP,
  };
}
