import type { Layout } from "./Layout.ts";
import { layersOf } from "./layersOf.ts";
import { neighbourLists } from "./neighbourLists.ts";
import { orderColumns } from "./orderColumns.ts";
import { placeColumns } from "./placeColumns.ts";

/** From left to right along the arrows: the subject of a claim stands before its object. */
export const layered: Layout = ({ ids, placing }) =>
  placeColumns(orderColumns(layersOf(ids, placing.links), neighbourLists(ids, placing.links)), placing);
