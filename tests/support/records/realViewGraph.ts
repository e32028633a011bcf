import { openedOf } from "../../../client/src/picture/graph/foldedAway.ts";
import { graphOfSteps, layersOf, openingsOf } from "../../../client/src/picture/graph/graphOfSteps.ts";
import type { ViewGraph } from "../../../client/src/picture/graph/viewGraph.ts";
import { parseView } from "../../../client/src/url/view/viewState.ts";
import { NeighboursRequest } from "../../../server/src/contract/index.ts";
import { claimsBetween } from "../../../server/src/graph/claims.ts";
import { neighbours } from "../../../server/src/graph/neighbours.ts";
import type { GraphStore } from "../../../server/src/store/GraphStore.ts";

/** The graph of a view of the data set in a store, built by the client from the answers for an address. */
export async function realViewGraph(store: GraphStore, search: string): Promise<ViewGraph> {
  const { steps } = parseView(search);
  const answers = await Promise.all(
    openingsOf(steps).map(({ id, limit, along }) =>
      neighbours(store, {
        id,
        ...NeighboursRequest.parse({ limit, predicates: along?.predicate, direction: along?.direction }),
      }),
    ),
  );
  const layers = layersOf(steps, answers);
  return graphOfSteps(
    layers,
    await claimsBetween(store, { ids: layers.flatMap(({ ids }) => ids) }),
    openedOf(steps, answers),
  );
}
