import type { QueryClient } from "@tanstack/react-query";
import { claimsBetween } from "../../api/claims.ts";
import { neighbours } from "../../api/entities.ts";
import type { Step } from "../../url/view/steps.ts";
import { openedOf } from "../graph/foldedAway.ts";
import { graphOfSteps, layersOf, openingsOf } from "../graph/graphOfSteps.ts";
import type { ViewGraph } from "../graph/viewGraph.ts";

/**
 * Loads all that a view with these steps will request, and returns the graph it will draw; null if something fails,
 * which the view itself will report.
 */
export async function prefetchSteps(queries: QueryClient, steps: readonly Step[]): Promise<ViewGraph | null> {
  try {
    const answers = await Promise.all(
      openingsOf(steps).map(({ id, limit, along }) => queries.fetchQuery(neighbours(id, limit, along))),
    );
    const layers = layersOf(steps, answers);
    const between = await queries.fetchQuery(claimsBetween(layers.flatMap(({ ids }) => ids)));
    return graphOfSteps(layers, between, openedOf(steps, answers));
  } catch {
    return null;
  }
}
