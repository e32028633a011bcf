import type { Point } from "../canvas/elements.ts";
import { type Placing, type Positions, placeLayer, settleAmong } from "../canvas/placeEntities.ts";
import type { Arranged } from "../layouts/Layout.ts";
import type { Act, Arranging, Placed } from "./acts.ts";

/** Lays out what is in sight as if nothing else were there; then the rest takes free positions around it. */
export const arrangeSeen =
  (arrange: Arrange): Arrange =>
  (arranging, placing) => {
    const { seen, layers, pins } = arranging;
    if (seen === null) return arrange(arranging, placing);
    const entities = new Map(
      seen.ids.flatMap((id) => {
        const entity = placing.entities.get(id);
        return entity ? [[id, entity]] : [];
      }),
    );
    const { places, groups } = arrange(arranging, { entities, links: seen.links });
    const around = new Map([...places, ...pins.filter(([id]) => placing.entities.has(id))]);
    return { groups, places: placeLayer(around, { anchor: null, ids: layers.flatMap(({ ids }) => ids) }, placing) };
  };

/** Places all entities of some layers at once. */
export type Arrange = (arranging: Arranging, placing: Placing) => Arranged;

/** The result of each of these acts in turn, starting from `from`. */
export function performActs(from: Placed, acts: readonly Act[], placing: Placing, arrange: Arrange): Placed[] {
  const left: Placed[] = [];
  for (const act of acts) left.push(perform(left.at(-1) ?? from, act, placing, arrange));
  return left;
}

function perform(placed: Placed, act: Act, placing: Placing, arrange: Arrange): Placed {
  const { places, homes } = placed;
  switch (act.do) {
    case "place": {
      const pinned = act.pins.filter(([id]) => placing.entities.has(id));
      return { ...placed, places: placeLayer(new Map([...places, ...pinned]), act.layer, placing), arranged: false };
    }
    case "arrange":
      return { homes: new Map(), arranged: act.layout !== "organic", ...arrangeSeen(arrange)(act, placing) };
    case "move": {
      const before = places.get(act.id);
      if (!before) return placed;
      return {
        ...placed,
        places: withPlace(places, act.id, act.to),
        homes: withPlace(homes, act.id, homes.get(act.id) ?? before),
      };
    }
    case "release": {
      const home = homes.get(act.id);
      if (!home) return placed;
      const rest = new Map([...homes].filter(([id]) => id !== act.id));
      return { ...placed, places: settleAmong(withPlace(places, act.id, home), [act.id], placing), homes: rest };
    }
  }
}

function withPlace(places: Positions, id: string, place: Point): Positions {
  return new Map([...places, [id, place]]);
}
