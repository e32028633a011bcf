import type { EntityClass } from "@atlas/server/vocabulary";
import type { PlacingJob } from "../placement/createPlacer.ts";
import { type Arrange, arrangeOrganic, type Placed, performActs } from "../placement/performActs.ts";
import { settleAmong } from "../placement/placeEntities.ts";
import { concentric } from "./concentric.ts";
import type { Layout } from "./Layout.ts";
import { layersOf } from "./layersOf.ts";
import { neighbourLists } from "./neighbourLists.ts";
import { orderColumns } from "./orderColumns.ts";
import { placeColumns } from "./placeColumns.ts";

/** From left to right along the arrows: the subject of a claim stands before its object. */
const layered: Layout = ({ ids, placing }) => {
  const levels = layersOf(ids, placing.links).filter(({ length }) => length > 0);
  const places = placeColumns(orderColumns(levels, neighbourLists(ids, placing.links)), placing);
  return {
    places,
    groups: levels.map((level, index) => ({ heading: { kind: "level", level: index + 1 }, ids: level })),
  };
};

/** From policies and raw materials, through makers and technologies, to uses and comparable organisations abroad. */
const fromLeft: EntityClass[] = [
  "policy",
  "place",
  "organisation",
  "subsidiary",
  "product",
  "technology",
  "sector",
  "counterpart",
];

/** Everything of one type in one column. */
const columns: Layout = ({ ids, placing }) => {
  const classOf = (id: string) => placing.entities.get(id)?.class;
  const used = fromLeft.filter((name) => ids.some((id) => classOf(id) === name));
  const byClass = used.map((name) => ids.filter((id) => classOf(id) === name));
  const places = placeColumns(orderColumns(byClass, neighbourLists(ids, placing.links)), placing);
  return {
    places,
    groups: used.map((name, index) => ({ heading: { kind: "class", class: name }, ids: byClass[index] ?? [] })),
  };
};

const layouts: ReadonlyMap<string, Layout> = new Map(Object.entries({ columns, concentric, layered }));

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

/** Performs a job with all layouts available; every thread gives the same result. */
export function performJob({ from, acts, placing }: PlacingJob): Placed[] {
  return performActs(from, acts, placing, arrange);
}
