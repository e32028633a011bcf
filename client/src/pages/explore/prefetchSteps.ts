import type { QueryClient } from "@tanstack/react-query";
import type { Step } from "../../model/address/view/steps.ts";
import { picture } from "../../parts/api/picture.ts";
import { graphOfSteps } from "../../picture/graph/graphOfSteps.ts";
import type { ViewGraph } from "../../picture/graph/viewGraph.ts";

/**
 * Loads all that a view with these steps will request, and returns the graph it will draw; null if something fails,
 * which the view itself will report.
 */
export async function prefetchSteps(queries: QueryClient, steps: readonly Step[]): Promise<ViewGraph | null> {
  try {
    return graphOfSteps(steps, await queries.fetchQuery(picture(queries, steps)));
  } catch {
    return null;
  }
}
