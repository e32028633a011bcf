import type { Neighbours, Subgraph } from "@atlas/server/contract";
import type { Along } from "../../url/view/along.ts";
import type { Step } from "../../url/view/viewState.ts";
import type { Opened } from "./foldedAway.ts";
import type { Layer, ViewGraph } from "./viewGraph.ts";

/** Most entities that one canvas takes; it is also the most among which the API looks for claims. */
export const MAX_ENTITIES = 2000;

/** Neighbours that a step opened: so many of this entity, along one kind of claim or all. */
export interface Opening {
  id: string;
  limit: number;
  along?: Along;
}

/** What the steps open, one by one. */
export function openingsOf(steps: readonly Step[]): Opening[] {
  return steps.flatMap(({ ids, neighbours, along }) =>
    neighbours > 0 ? ids.map((id) => ({ id, limit: neighbours, ...(along ? { along } : {}) })) : [],
  );
}

/**
 * For each step what it puts on the canvas first: its own entities, then the neighbours that it opened. The answers
 * stand in the order of `openingsOf`; one that failed opens nothing.
 */
export function layersOf(steps: readonly Step[], answers: readonly (Neighbours | undefined)[]): Layer[] {
  const placed = new Set<string>();
  const rest = [...answers];
  return steps.map(({ ids, neighbours }) => {
    const opened = neighbours > 0 ? rest.splice(0, ids.length) : [];
    const wanted = [...ids, ...opened.flatMap((answer) => answer?.entities ?? []).map((entity) => entity.id)];
    const fresh = [...new Set(wanted)].filter((id) => !placed.has(id)).slice(0, MAX_ENTITIES - placed.size);
    for (const id of fresh) placed.add(id);
    const [first, ...others] = ids;
    const anchor = neighbours > 0 && others.length === 0 ? first : undefined;
    return { anchor: anchor ?? null, ids: fresh };
  });
}

/** The answer of the API as the graph of a view, entities in the order in which they came onto the canvas. */
export function graphOfSteps(layers: Layer[], { entities, claims }: Subgraph, opened: Opened = new Map()): ViewGraph {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const inOrder = layers.flatMap(({ ids }) => ids.flatMap((id) => byId.get(id) ?? []));
  return { entities: inOrder, claims: claims.filter(({ subject, object }) => subject !== object), layers, opened };
}

/** Ids of the steps that this data set does not have. */
export function missingOf(steps: readonly Step[], { entities }: ViewGraph): string[] {
  const known = new Set(entities.map(({ id }) => id));
  return [...new Set(steps.flatMap(({ ids }) => ids))].filter((id) => !known.has(id));
}
