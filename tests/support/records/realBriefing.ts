import { parseView } from "../../../client/src/model/address/view/viewState.ts";
import { thingsWithKin } from "../../../client/src/model/claim/thingsWithKin.ts";
import type { Analysis } from "../../../client/src/papers/answers/common/Analysis.ts";
import type { Briefing } from "../../../client/src/papers/briefing/Briefing.ts";
import type { AskedSettings } from "../../../client/src/papers/briefing/makeBriefing.ts";
import { actsOf } from "../../../client/src/picture/graph/actsOf.ts";
import { placingOf } from "../../../client/src/picture/graph/placeGraph.ts";
import { performJob } from "../../../client/src/picture/layouts/arrange.ts";
import { nothingPlaced } from "../../../client/src/picture/placement/performActs.ts";
import { claimContext } from "../../../server/src/graph/claimContext.ts";
import { ownershipContext } from "../../../server/src/graph/ownershipContext.ts";
import { summary } from "../../../server/src/graph/summary.ts";
import type { GraphStore } from "../../../server/src/store/GraphStore.ts";
import { type BriefingAnswers, briefingOf } from "./briefingOf.ts";
import { realViewGraph } from "./realViewGraph.ts";

/** The briefing of a view of the data set in a store, or of an answer with that view. */
export async function realBriefing(
  store: GraphStore,
  search: string,
  settings: Partial<AskedSettings> = {},
  analysis: Analysis | null = null,
): Promise<Briefing> {
  return briefingOf(await realAnswers(store, search), search, settings, analysis);
}

/** What a store answers on a view, and where the canvas places it. */
export async function realAnswers(store: GraphStore, search: string): Promise<BriefingAnswers> {
  const view = parseView(search);
  const graph = await realViewGraph(store, search);
  const { dataset } = await summary(store);
  const acts = actsOf(graph, view);
  const left = performJob({ from: nothingPlaced, acts, placing: placingOf(graph) }).at(-1) ?? nothingPlaced;
  return {
    dataset,
    graph,
    positions: left.places,
    groups: left.groups,
    context: await claimContext(store, graph.claims),
    ownership: await ownershipContext(store, {
      sources: graph.claims.flatMap((claim) => [...claim.sources, ...claim.disputed_by]),
      entities: graph.claims.flatMap((claim) => [claim.subject, claim.object, ...(claim.about ? [claim.about] : [])]),
      things: thingsWithKin(graph.claims),
    }),
  };
}
