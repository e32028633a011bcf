import { placeLayer } from "../canvas/placeEntities.ts";
import type { Arrange } from "./performActs.ts";

/** The organic layout of everything at once, around pinned entities. */
export const arrangeOrganic: Arrange = ({ layers, pins }, placing) => {
  const known = pins.filter(([id]) => placing.entities.has(id));
  const [first] = layers;
  const ids = layers.flatMap((layer) => layer.ids);
  return { places: placeLayer(new Map(known), { anchor: first?.anchor ?? null, ids }, placing), groups: [] };
};
