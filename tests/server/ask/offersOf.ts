import { ask } from "../../../server/src/ask/ask.ts";
import type { AskAnswer } from "../../../server/src/contract/index.ts";
import { readQuestions } from "../../../server/src/questions/readQuestions.ts";
import { AnswerCache } from "../../../server/src/store/AnswerCache.ts";
import { cacheScans } from "../../../server/src/store/cacheScans.ts";
import type { GraphStore } from "../../../server/src/store/GraphStore.ts";
import { embeddedWith } from "../../support/engines/embeddedWith.ts";
import { realRows } from "../../support/records/realRows.ts";

const { questions } = readQuestions();

/** Asks the real data set in this process. */
export interface RealAtlas {
  answer(q: string): Promise<AskAnswer>;
  /** The targets offered, in their order. */
  targets(q: string): Promise<string[]>;
  close(): Promise<void>;
}

/** Opens the real data set for questions in words. */
export async function openRealAtlas(): Promise<RealAtlas> {
  return realAtlasOn(await embeddedWith(await realRows()));
}

/** Questions in words on a store that holds the real data set. */
export function realAtlasOn(held: GraphStore): RealAtlas {
  const store = cacheScans(held, { tag: () => "real", cache: new AnswerCache() });
  const answer = (q: string) => ask(store, questions, { q, limit: 6 });
  return {
    answer,
    targets: async (q) => (await answer(q)).offers.map(({ target }) => target),
    close: () => held.close(),
  };
}
