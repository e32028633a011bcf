import { placeLayer } from "../canvas/placeEntities.ts";
import type { Arrange } from "./performActs.ts";

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
