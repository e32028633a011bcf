import type { CanvasLink } from "../../canvas/elements.ts";

/** The number of lines of each entity that has any. */
export function degreesOf(links: readonly Pick<CanvasLink, "source" | "target">[]): ReadonlyMap<string, number> {
  const degrees = new Map<string, number>();
  for (const { source, target } of links) {
    for (const id of [source, target]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  }
  return degrees;
}
