import type { KnownGraph } from "./KnownGraph.ts";

/** Number of claims and of different neighbours of each entity, by the entity's number. */
export interface EndCounts {
  claims: Int32Array;
  neighbours: Int32Array;
}

/**
 * Counts the claims and neighbours of all entities by sorting one array of numbers with all pairs of ends, which needs
 * no further memory.
 */
export function countEnds({ entities, ends: [subjects, objects] }: Pick<KnownGraph, "entities" | "ends">): EndCounts {
  const count = entities.size;
  const claims = new Int32Array(count);
  const neighbours = new Int32Array(count);
  const pairs = new Float64Array(2 * subjects.length);
  for (let index = 0; index < subjects.length; index++) {
    const [subject, object] = [subjects.at(index), objects.at(index)];
    pairs[2 * index] = subject * count + object;
    pairs[2 * index + 1] = object * count + subject;
  }
  let last = -1;
  for (const pair of pairs.sort()) {
    const entity = Math.floor(pair / count);
    claims[entity] = (claims[entity] ?? 0) + 1;
    if (pair !== last) neighbours[entity] = (neighbours[entity] ?? 0) + 1;
    last = pair;
  }
  return { claims, neighbours };
}
