import type { QueryClient } from "@tanstack/react-query";
import { picture } from "../../api/picture.ts";
import type { Step } from "../../url/view/steps.ts";
import { graphOfSteps } from "../graph/graphOfSteps.ts";
import type { ViewGraph } from "../graph/viewGraph.ts";

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
