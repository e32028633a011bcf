import type { Layout } from "./Layout.ts";
import { layersOf } from "./layersOf.ts";
import { neighbourLists } from "./neighbourLists.ts";
import { orderColumns } from "./orderColumns.ts";
import { placeColumns } from "./placeColumns.ts";

/** From left to right along the arrows: the subject of a claim stands before its object. */
export const layered: Layout = ({ ids, placing }) => {
  const levels = layersOf(ids, placing.links).filter(({ length }) => length > 0);
  const places = placeColumns(orderColumns(levels, neighbourLists(ids, placing.links)), placing);
  return {
    places,
    groups: levels.map((level, index) => ({ heading: { kind: "level", level: index + 1 }, ids: level })),
  };
};
