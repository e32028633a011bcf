import type { OfferedAnswer } from "../contract/index.ts";
import type { QuestionFile } from "../questions/readQuestions.ts";
import type { GraphStore } from "../store/GraphStore.ts";
import { offeredAnswer } from "./offeredAnswer.ts";
import type { Ranked } from "./rankOffers.ts";

/** Questions that are tried, and offers among which they must be. */
const MOST_TRIED = 4;
const AMONG = 6;

/** Offers, and how much the first questions among them find: those tried until one finds something. */
export interface Answered {
  offers: readonly Ranked[];
  answers: ReadonlyMap<Ranked, OfferedAnswer>;
}

/** Points against a question that finds nothing: another answer is better, but not one to something else. */
const EMPTY = -1;

/** Moves questions that find nothing back among the offers. */
export async function firstThatFinds(
  store: GraphStore,
  questions: readonly QuestionFile[],
  ranked: readonly Ranked[],
): Promise<Answered> {
  const answers = new Map<Ranked, OfferedAnswer>();
  const tried = ranked.slice(0, AMONG).filter(({ kind }) => kind === "question");
  for (const offer of tried.slice(0, MOST_TRIED)) {
    const answer = await offeredAnswer(store, questions, offer);
    if (answer === null) continue;
    answers.set(offer, answer);
    if (answer.rows > 0) break;
  }
  const empty = new Set([...answers].flatMap(([offer, { rows }]) => (rows === 0 ? [offer] : [])));
  if (empty.size === 0) return { offers: ranked, answers };
  const scoreOf = (offer: Ranked) => offer.score + (empty.has(offer) ? EMPTY : 0);
  const others = ranked.filter((offer) => !empty.has(offer));
  for (const offer of empty) {
    const place = others.findIndex((other) => scoreOf(other) < scoreOf(offer));
    others.splice(place < 0 ? others.length : place, 0, offer);
  }
  return { offers: others, answers };
}
