import type { Claim, Entity, Picture } from "@atlas/server/contract";
import type { Along } from "../../model/address/view/folding.ts";
import type { Step } from "../../model/address/view/steps.ts";
import type { Opened } from "./shownOf.ts";

/** Entities that one step brought, and the entity whose neighbours it opened, if any. */
export interface Layer {
  anchor: string | null;
  ids: string[];
}

/** The graph that the steps of a view build, before filters, which only hide. */
export interface ViewGraph {
  entities: Entity[];
  claims: Claim[];
  /** For each step, in order, what it put there first. */
  layers: Layer[];
  /** Neighbours by opened entity. */
  opened: Opened;
}

export const emptyGraph: ViewGraph = { entities: [], claims: [], layers: [], opened: [] };

/** Most entities on one canvas; also the API's limit for the claims among entities. */
export const MAX_ENTITIES = 2000;

/** One entity whose neighbours a step opens, along one kind of claim or all. */
export interface Opening {
  id: string;
  along?: Along;
}

/** The openings of the steps, one by one. */
export function openingsOf(steps: readonly Step[]): Opening[] {
  return steps.flatMap(({ ids, neighbours, along }) =>
    neighbours > 0 ? ids.map((id) => ({ id, ...(along ? { along } : {}) })) : [],
  );
}

/**
 * The entities that each step adds first: its own entities, then the neighbours it opened. `opened` has the ids that
 * each opening brought, in the order of `openingsOf`.
 */
export function layersOf(steps: readonly Step[], opened: readonly (readonly string[])[]): Layer[] {
  const placed = new Set<string>();
  const rest = [...opened];
  return steps.map(({ ids, neighbours }) => {
    const brought = neighbours > 0 ? rest.splice(0, ids.length) : [];
    const fresh = [...new Set([...ids, ...brought.flat()])]
      .filter((id) => !placed.has(id))
      .slice(0, MAX_ENTITIES - placed.size);
    for (const id of fresh) placed.add(id);
    const [first, ...others] = ids;
    const anchor = neighbours > 0 && others.length === 0 ? first : undefined;
    return { anchor: anchor ?? null, ids: fresh };
  });
}

/** The graph of a view from the API's answer, with entities in the order in which they came onto the canvas. */
export function graphOfSteps(steps: readonly Step[], { opened, entities, claims }: Picture): ViewGraph {
  const layers = layersOf(steps, opened);
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  return {
    entities: layers.flatMap(({ ids }) => ids.flatMap((id) => byId.get(id) ?? [])),
    claims: claims.filter(({ subject, object }) => subject !== object),
    layers,
    opened: openingsOf(steps).map((opening, index) => ({
      ...opening,
      brought: (opened[index] ?? []).filter((id) => id !== opening.id),
    })),
  };
}

/** Ids in the steps that this data set does not have. */
export function missingOf(steps: readonly Step[], { entities }: ViewGraph): string[] {
  const known = new Set(entities.map(({ id }) => id));
  return [...new Set(steps.flatMap(({ ids }) => ids))].filter((id) => !known.has(id));
}
