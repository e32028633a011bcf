import type { PlaceableLink } from "../placement/placeEntities.ts";
import { neighbourLists } from "./neighbourLists.ts";

/** Columns from left to right in which arrows point to the right, except in cycles. */
export function layersOf(ids: readonly string[], links: readonly PlaceableLink[]): string[][] {
  const arrows = withoutCircles(ids, arrowsOf(ids, links));
  const depths = depthsOf(ids, arrows);
  const neighbours = neighbourLists(ids, links);
  const withArrows = new Set([...arrows].flatMap(([id, targets]) => (targets.length > 0 ? [id, ...targets] : [])));
  const layers: string[][] = [];
  for (const id of ids) {
    // Entities without arrows stand with a neighbour, or else at the left.
    const beside = withArrows.has(id) ? undefined : neighbours.get(id)?.find((other) => withArrows.has(other));
    const depth = depths.get(beside ?? id) ?? 0;
    while (layers.length <= depth) layers.push([]);
    layers[depth]?.push(id);
  }
  return layers;
}

/** The targets of each entity's arrows; a line with arrows at both ends has no direction. */
function arrowsOf(ids: readonly string[], links: readonly PlaceableLink[]): Map<string, string[]> {
  const arrows = new Map(ids.map((id): [string, string[]] => [id, []]));
  for (const { source, target, arrowToSource, arrowToTarget } of links) {
    if (!arrows.has(source) || !arrows.has(target) || arrowToSource === arrowToTarget) continue;
    if (arrowToTarget) arrows.get(source)?.push(target);
    else arrows.get(target)?.push(source);
  }
  for (const targets of arrows.values()) targets.sort();
  return arrows;
}

/** Drops the arrows that close a cycle. Starts from entities that no arrow points to. */
function withoutCircles(ids: readonly string[], arrows: ReadonlyMap<string, string[]>): Map<string, string[]> {
  const pointedAt = new Set([...arrows.values()].flat());
  const kept = new Map<string, string[]>();
  const open = new Set<string>();
  const visit = (start: string) => {
    // Iterative, because a chain of two thousand would overflow the stack.
    const way = [{ id: start, left: [...(arrows.get(start) ?? [])] }];
    open.add(start);
    kept.set(start, []);
    for (let last = way.at(-1); last; last = way.at(-1)) {
      const next = last.left.shift();
      if (next === undefined) {
        open.delete(last.id);
        way.pop();
      } else if (!open.has(next)) {
        kept.get(last.id)?.push(next);
        if (!kept.has(next)) {
          open.add(next);
          kept.set(next, []);
          way.push({ id: next, left: [...(arrows.get(next) ?? [])] });
        }
      }
    }
  };
  for (const id of [...ids.filter((one) => !pointedAt.has(one)), ...ids]) if (!kept.has(id)) visit(id);
  return kept;
}

/** Arrows on the longest way to each entity; one with outgoing arrows only stands right before its target. */
function depthsOf(ids: readonly string[], arrows: ReadonlyMap<string, string[]>): Map<string, number> {
  const waiting = new Map(ids.map((id) => [id, 0]));
  for (const targets of arrows.values()) for (const id of targets) waiting.set(id, (waiting.get(id) ?? 0) + 1);
  const sources = ids.filter((id) => waiting.get(id) === 0);
  const depths = new Map(ids.map((id) => [id, 0]));
  const ready = [...sources];
  for (let id = ready.shift(); id !== undefined; id = ready.shift()) {
    for (const next of arrows.get(id) ?? []) {
      depths.set(next, Math.max(depths.get(next) ?? 0, (depths.get(id) ?? 0) + 1));
      const left = (waiting.get(next) ?? 0) - 1;
      waiting.set(next, left);
      if (left === 0) ready.push(next);
    }
  }
  for (const id of sources) {
    const nearest = Math.min(...(arrows.get(id) ?? []).map((next) => depths.get(next) ?? 0));
    if (Number.isFinite(nearest)) depths.set(id, nearest - 1);
  }
  return depths;
}
