import { settleAmong } from "../canvas/placeEntities.ts";
import { arrangeOrganic } from "../placement/arrangeOrganic.ts";
import type { Arrange } from "../placement/performActs.ts";
import { columns } from "./columns.ts";
import { concentric } from "./concentric.ts";
import type { Layout } from "./Layout.ts";
import { layered } from "./layered.ts";
import { ownership } from "./ownership.ts";

const layouts: ReadonlyMap<string, Layout> = new Map(Object.entries({ columns, concentric, layered, ownership }));

/** Lays everything out by the named layout, around pinned entities; unknown names mean the organic one. */
export const arrange: Arrange = (arranging, placing) => {
  const layout = layouts.get(arranging.layout);
  if (!layout) return arrangeOrganic(arranging, placing);
  const pinned = new Map(arranging.pins.filter(([id]) => placing.entities.has(id)));
  const all = arranging.layers.flatMap((layer) => layer.ids);
  const known = [...new Set(all)].filter((id) => placing.entities.has(id));
  const ids = known.filter((id) => !pinned.has(id));
  const { centre } = arranging;
  const { places, groups } = layout({ ids, placing, centre });
  return {
    places: settleAmong(new Map([...pinned, ...places]), ids, placing),
    // In a link that keeps every position, all are pinned, and stand in their columns nevertheless.
    groups: pinned.size > 0 ? layout({ ids: known, placing, centre }).groups : groups,
  };
};
