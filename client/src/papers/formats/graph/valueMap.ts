import { type Attribute, valuesOf } from "./attributes.ts";

/** The values an item has, by name, for JSON formats. */
export function valueMap<Item>(
  attributes: readonly Attribute<Item>[],
  item: Item,
): Record<string, string | number | boolean> {
  return Object.fromEntries(valuesOf(attributes, item).map(({ name, value }) => [name, value]));
}
