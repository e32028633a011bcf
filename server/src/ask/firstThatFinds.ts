import type { OfferedAnswer } from "../contract/index.ts";
import type { QuestionFile } from "../questions/readQuestions.ts";
import type { GraphStore } from "../store/GraphStore.ts";
import { offeredAnswer } from "./offeredAnswer.ts";
import type { Ranked } from "./rankOffers.ts";

/** Offers among which a question must be to be tried, and answers looked up at most. */
const AMONG = 3;
const MOST_TRIED = 4;
/** Points against a question that finds nothing: another answer is better, but not one to something else. */
const EMPTY = -1;
/** Points against what asks the same of everything, such as of all countries. */
const WIDER = -0.4;

/** Offers, and how much the first questions among them find: those tried until one finds something. */
export interface Answered {
  offers: readonly Ranked[];
  answers: ReadonlyMap<Ranked, OfferedAnswer>;
}

/** Looks up what the first question finds; where it finds nothing, the same question of something else, or another, stands first. */
export async function firstThatFinds(
  store: GraphStore,
  questions: readonly QuestionFile[],
  ranked: readonly Ranked[],
): Promise<Answered> {
  const answers = new Map<Ranked, OfferedAnswer>();
  let offers = [...ranked];
  for (let tries = 0; tries < MOST_TRIED; tries++) {
    const offer = offers.slice(0, AMONG).find((one) => one.kind === "question" && !answers.has(one));
    const answer = offer === undefined ? null : await offeredAnswer(store, questions, offer);
    if (offer === undefined || answer === null) break;
    answers.set(offer, answer);
    if (answer.rows > 0) break;
    offers = movedBack(offers, offer, answers);
  }
  return { offers, answers };
}

/** Puts an empty question behind what has more points than it now has; the next way to ask the same takes its place. */
function movedBack(offers: readonly Ranked[], offer: Ranked, answers: Answered["answers"]): Ranked[] {
  const empty = [...answers].flatMap(([one, { rows }]) => (rows === 0 ? [one] : []));
  const scoreOf = (one: Ranked) =>
    one.score + (empty.includes(one) ? EMPTY : empty.some((other) => isWider(one, other)) ? WIDER : 0);
  const others = offers.filter((one) => one !== offer);
  const isAlike = (one: Ranked) =>
    one.kind === offer.kind && one.id === offer.id && !answers.has(one) && !isWider(one, offer);
  const alike = others.find((one) => isAlike(one) && scoreOf(one) >= scoreOf(offer));
  if (alike !== undefined) {
    others.splice(others.indexOf(alike), 1);
    others.splice(offers.indexOf(offer), 0, alike);
  }
  const place = others.findIndex((one) => scoreOf(one) < scoreOf(offer));
  others.splice(place < 0 ? others.length : place, 0, offer);
  return others;
}

/** Rows name members of the European Union, not the union, so without it they still answer. */
const UNION = "EU";

/** Whether an offer asks the same without something that the other one asks for, and so answers something else. */
function isWider(one: Ranked, other: Ranked): boolean {
  const dropped = Object.entries(other.values).filter(([name]) => one.values[name] === undefined);
  return one.kind === other.kind && one.id === other.id && dropped.some(([, value]) => value !== UNION);
}
