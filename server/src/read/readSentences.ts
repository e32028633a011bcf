import { setImmediate } from "node:timers/promises";
import type { ReadSentence } from "../contract/index.ts";
import type { Vocabulary } from "./claims/vocabularyOf.ts";
import { readSentence } from "./readSentence.ts";
import type { ReadText } from "./saidBy.ts";

/** Most comparisons of a sentence with a claim: about a second of work. It is a number rather than a time, so that answers do not depend on the machine. */
const MOST_COMPARED = 150_000;
/** After so many milliseconds, other requests get their turn. */
const AT_ONCE = 25;

/** Reads the sentences of a text in order; says whether it reached the end before the work became too much. */
export async function readSentences(
  read: ReadText,
  vocabulary: Vocabulary,
): Promise<{ sentences: ReadSentence[]; isWhole: boolean }> {
  const sentences: ReadSentence[] = [];
  let compared = 0;
  let turn = performance.now() + AT_ONCE;
  for (const index of read.parts.keys()) {
    const one = readSentence(index, read, compared < MOST_COMPARED ? vocabulary : null);
    sentences.push(one.sentence);
    compared += one.compared;
    if (performance.now() < turn) continue;
    await setImmediate();
    turn = performance.now() + AT_ONCE;
  }
  return { sentences, isWhole: compared < MOST_COMPARED };
}
