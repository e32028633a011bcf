import { strings } from "./strings.ts";

/** The name of an entity by its id. */
export type NameOf = (id: string) => string;

/** One or two entities by name, more by their number. */
export function named(ids: readonly string[], nameOf: NameOf): string {
  const [one, other, ...more] = ids;
  if (one === undefined || more.length > 0) return strings.entities(ids.length);
  return other === undefined ? nameOf(one) : strings.pair(nameOf(one), nameOf(other));
}
