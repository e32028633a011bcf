import { parseView } from "../../../client/src/model/address/view/viewState.ts";
import { graphOfSteps, type ViewGraph } from "../../../client/src/picture/graph/viewGraph.ts";
import { picture } from "../../../server/src/graph/picture.ts";
import type { GraphStore } from "../../../server/src/store/GraphStore.ts";

/** The graph of a view of the data set in a store, built by the client from the answer for an address. */
export async function realViewGraph(store: GraphStore, search: string): Promise<ViewGraph> {
  const { steps } = parseView(search);
  return graphOfSteps(steps, await picture(store, { steps, known: [] }));
}
