import { settleAmong } from "../placeEntities.ts";
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
  const ids = [...new Set(all)].filter((id) => placing.entities.has(id) && !pinned.has(id));
  const places = layout({ ids, placing, centre: arranging.centre });
  return settleAmong(new Map([...pinned, ...places]), ids, placing);
};
