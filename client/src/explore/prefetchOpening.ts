import type { QueryClient } from "@tanstack/react-query";
import { claimsBetween } from "../api/claims.ts";
import { neighbours } from "../api/entities.ts";
import { MAX_ENTITIES, type Opening } from "../view/graphOfSteps.ts";
import type { ViewGraph } from "../view/viewGraph.ts";

/** Asks for all that opening an entity will ask for; where it fails, the opening itself will say so. */
export async function prefetchOpening(queries: QueryClient, { layers }: ViewGraph, opening: Opening): Promise<void> {
  const answer = await queries.fetchQuery(neighbours(opening.id, opening.limit, opening.along)).catch(() => null);
  if (!answer) return;
  const there = layers.flatMap(({ ids }) => ids);
  const ids = new Set([...there, ...answer.entities.map(({ id }) => id)]);
  await queries.prefetchQuery(claimsBetween([...ids].slice(0, MAX_ENTITIES)));
}
