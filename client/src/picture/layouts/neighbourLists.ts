import type { PlaceableLink } from "../placement/placeEntities.ts";

/** For each of these entities its neighbours among them, always in the same order. */
export function neighbourLists(ids: readonly string[], links: readonly PlaceableLink[]): Map<string, string[]> {
  const lists = new Map(ids.map((id): [string, string[]] => [id, []]));
  for (const { source, target } of links) {
    if (!lists.has(source) || !lists.has(target)) continue;
    lists.get(source)?.push(target);
    lists.get(target)?.push(source);
  }
  for (const list of lists.values()) list.sort();
  return lists;
}
