import type { EntityClass } from "@atlas/server/vocabulary";
import type { Layout } from "./Layout.ts";
import { neighbourLists } from "./neighbourLists.ts";
import { orderColumns } from "./orderColumns.ts";
import { placeColumns } from "./placeColumns.ts";

/** From what rules and lies beneath, by who makes what of it, to what it is for and who does the same abroad. */
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

/** Everything of one type under one another. */
export const columns: Layout = ({ ids, placing }) => {
  const byClass = fromLeft.map((name) => ids.filter((id) => placing.entities.get(id)?.class === name));
  return placeColumns(orderColumns(byClass, neighbourLists(ids, placing.links)), placing);
};
