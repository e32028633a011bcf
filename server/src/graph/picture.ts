import {
  type Entity,
  MAX_BETWEEN,
  NeighboursRequest,
  type Picture,
  type PictureRequest,
  type PictureStep,
} from "../contract/index.ts";
import { NotFound } from "../errors.ts";
import type { GraphStore } from "../store/GraphStore.ts";
import { claimsAmong } from "./claims.ts";
import { entitiesByIds } from "./entities.ts";
import { neighbours } from "./neighbours.ts";

/** The additions of some steps to the known entities: entities, the neighbours opened, and all claims between them. */
export async function picture(store: GraphStore, { steps, known }: PictureRequest): Promise<Picture> {
  const there = new Set(known);
  const named = steps.flatMap(({ ids, neighbours }) => (neighbours > 0 ? [] : ids)).filter((id) => !there.has(id));
  const openings = steps.flatMap((step) => (step.neighbours > 0 ? step.ids.map((id) => ({ ...step, id })) : []));
  const [standing, ...brought] = await Promise.all([
    named.length === 0 ? [] : entitiesByIds.run(store, { ids: [...new Set(named)] }),
    ...openings.map((opening) => openedBy(store, opening)),
  ]);
  const opened = brought.map((entities) => entities.map(({ id }) => id));
  const ids = [...new Set([...known, ...inOrder(steps, opened)])].slice(0, MAX_BETWEEN);
  const claims = await claimsAmong.run(store, { ids, known });
  const byId = new Map([...standing.map(({ entity }) => entity), ...brought.flat()].map((one) => [one.id, one]));
  return {
    opened,
    entities: ids.flatMap((id) => (there.has(id) ? [] : (byId.get(id) ?? []))),
    claims: claims.map(({ claim }) => claim),
  };
}

/** An entity and its neighbours by rank; none if there is no such entity. */
async function openedBy(
  store: GraphStore,
  { id, neighbours: limit, along }: PictureStep & { id: string },
): Promise<Entity[]> {
  const kind = along ? { predicates: along.predicate, direction: along.direction } : {};
  try {
    return (await neighbours(store, { id, ...NeighboursRequest.parse({ limit, ...kind }) })).entities;
  } catch (error) {
    if (error instanceof NotFound) return [];
    throw error;
  }
}

/** All ids that steps name or open, step by step. */
function inOrder(steps: readonly PictureStep[], opened: readonly string[][]): string[] {
  const rest = [...opened];
  return steps.flatMap(({ ids, neighbours }) => [...ids, ...(neighbours > 0 ? rest.splice(0, ids.length).flat() : [])]);
}
