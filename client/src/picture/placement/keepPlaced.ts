import type { Layer, Placing } from "../canvas/placeEntities.ts";
import { type Act, nothingPlaced, type Placed } from "./acts.ts";
import { arrangeOrganic } from "./arrangeOrganic.ts";
import { isHeavy } from "./isHeavy.ts";
import { performActs } from "./performActs.ts";

/**
 * What each act leaves when the data changed under a picture: entities that stay keep their places, and new ones are
 * placed around them. Null if so many are new that all are better laid out again.
 */
export function keepPlaced(picture: Placed, acts: readonly Act[], placing: Placing): Placed[] | null {
  const layers = acts.flatMap(layersOf);
  const from = among(picture, layers);
  const fresh = layers
    .map(({ anchor, ids }) => ({ anchor, ids: ids.filter((id) => !from.places.has(id)) }))
    .filter(({ ids }) => ids.length > 0)
    .map((layer): Act => ({ do: "place", layer, pins: [] }));
  if (isHeavy({ from, acts: fresh, placing })) return null;
  const now = performActs(from, fresh, placing, arrangeOrganic).at(-1) ?? from;
  return acts.map((_, index) => among(now, acts.slice(0, index + 1).flatMap(layersOf)));
}

function layersOf(act: Act): readonly Layer[] {
  if (act.do === "place") return [act.layer];
  return act.do === "arrange" ? act.layers : [];
}

/** The part of a picture that these layers hold. */
function among(picture: Placed, layers: readonly Layer[]): Placed {
  const ids = new Set(layers.flatMap((layer) => layer.ids));
  if (ids.size === 0) return nothingPlaced;
  return { ...picture, places: new Map([...picture.places].filter(([id]) => ids.has(id))) };
}
