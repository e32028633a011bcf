import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { QueryClient } from "@tanstack/react-query";
import { analysisCodec } from "../../../client/src/model/address/pages/analysisAddress.ts";
import { formatView } from "../../../client/src/model/address/view/viewState.ts";
import { askCompare } from "../../../client/src/pages/analysis/compare/askCompare.ts";
import { askArticle } from "../../../client/src/pages/analysis/evidence/article/askArticle.ts";
import { askLandscape } from "../../../client/src/pages/analysis/landscape/askLandscape.ts";
import { askWhatIf } from "../../../client/src/pages/analysis/whatIf/askWhatIf.ts";
import type { Analysis } from "../../../client/src/papers/answers/common/Analysis.ts";
import { analysisView } from "../../../client/src/papers/answers/common/canvasAddress.ts";
import type { Briefing } from "../../../client/src/papers/briefing/Briefing.ts";
import type { AskAnalysis } from "../../../client/src/parts/answer/AskAnalysis.ts";
import type { GraphStore } from "../../../server/src/store/GraphStore.ts";
import { testApp } from "../engines/testApp.ts";
import { realBriefing } from "./realBriefing.ts";

/** An answer of each kind of analysis whose tables differ most. */
export const answers = {
  comparison: {
    ask: askCompare,
    address: "/compare?left=jl-mag&right=mp-materials&also=vacuumschmelze",
  },
  whatIf: { ask: askWhatIf, address: "/what-if?ids=northern-rare-earth" },
  article: { ask: askArticle, address: "/article?source=reex-2025-baogang-innovation" },
  landscape: { ask: askLandscape, address: "/landscape?stage=recycling" },
} satisfies Record<string, { ask: AskAnalysis; address: string }>;
export type AnswerKind = keyof typeof answers;

/** The briefing of an answer from the data set in a store, with the view that the analysis shows. */
export async function answeredBriefing(store: GraphStore, kind: AnswerKind): Promise<Briefing> {
  const { ask, address } = answers[kind];
  const analysis = await askStore(store, ask, address);
  const view = analysisView(analysis);
  if (view === null) throw new Error(`the answer of ${address} has no view`);
  return realBriefing(store, formatView(view), {}, analysis);
}

/** Answers an analysis from a store, through the routes of the server. */
export async function askStore(store: GraphStore, ask: AskAnalysis, address: string): Promise<Analysis> {
  const asked = analysisCodec.parse(address);
  if (asked === undefined) throw new Error(`${address} is no analysis`);
  const server = createServer(testApp({ store }).app).listen(0, "127.0.0.1");
  await new Promise((listening) => server.once("listening", listening));
  // A server on a port has an address of this form.
  const { port } = server.address() as AddressInfo;
  const { fetch } = globalThis;
  globalThis.fetch = (path, init) => fetch(`http://127.0.0.1:${port}${path}`, init);
  try {
    const analysis = await ask(asked, new QueryClient());
    if (analysis === null) throw new Error(`${address} asks no question`);
    return analysis;
  } finally {
    globalThis.fetch = fetch;
    server.closeAllConnections();
    server.close();
  }
}
