import { type Attribute, valuesOf } from "./attributes.ts";

/** The values that an item has as a map, for formats written as JSON. */
export function valueMap<Item>(
  attributes: readonly Attribute<Item>[],
  item: Item,
): Record<string, string | number | boolean> {
  return Object.fromEntries(valuesOf(attributes, item).map(({ name, value }) => [name, value]));
}
