import type { EntityClass } from "@atlas/server/vocabulary";
import type { Layout } from "./Layout.ts";
import { neighbourLists } from "./neighbourLists.ts";
import { orderColumns } from "./orderColumns.ts";
import { placeColumns } from "./placeColumns.ts";

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
export const columns: Layout = ({ ids, placing }) => {
  const classOf = (id: string) => placing.entities.get(id)?.class;
  const used = fromLeft.filter((name) => ids.some((id) => classOf(id) === name));
  const byClass = used.map((name) => ids.filter((id) => classOf(id) === name));
  const places = placeColumns(orderColumns(byClass, neighbourLists(ids, placing.links)), placing);
  return {
    places,
    groups: used.map((name, index) => ({ heading: { kind: "class", class: name }, ids: byClass[index] ?? [] })),
  };
};
