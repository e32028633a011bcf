import type { Neighbours, Subgraph } from "@atlas/server/contract";
import type { Along } from "../../url/view/along.ts";
import type { Step } from "../../url/view/steps.ts";
import type { Opened } from "./foldedAway.ts";
import type { Layer, ViewGraph } from "./viewGraph.ts";

/** Most entities on one canvas; also the API's limit for the claims among entities. */
export const MAX_ENTITIES = 2000;

/** A request for neighbours by a step: so many of an entity, along one kind of claim or all. */
export interface Opening {
  id: string;
  limit: number;
  along?: Along;
}

/** The openings of the steps, one by one. */
export function openingsOf(steps: readonly Step[]): Opening[] {
  return steps.flatMap(({ ids, neighbours, along }) =>
    neighbours > 0 ? ids.map((id) => ({ id, limit: neighbours, ...(along ? { along } : {}) })) : [],
  );
}

/**
 * What each step puts on the canvas first: its own entities, then the neighbours it opened. `answers` are in the order
 * of `openingsOf`; a failed one opens nothing.
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

/** The graph of a view from the API's answer, with entities in the order in which they came onto the canvas. */
export function graphOfSteps(layers: Layer[], { entities, claims }: Subgraph, opened: Opened = []): ViewGraph {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const inOrder = layers.flatMap(({ ids }) => ids.flatMap((id) => byId.get(id) ?? []));
  return { entities: inOrder, claims: claims.filter(({ subject, object }) => subject !== object), layers, opened };
}

/** Ids in the steps that this data set does not have. */
export function missingOf(steps: readonly Step[], { entities }: ViewGraph): string[] {
  const known = new Set(entities.map(({ id }) => id));
  return [...new Set(steps.flatMap(({ ids }) => ids))].filter((id) => !known.has(id));
}
