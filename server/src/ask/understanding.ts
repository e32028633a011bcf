import { baseLexicon, type Lexicon } from "../language/lexicon.ts";
import type { QuestionFile } from "../questions/readQuestions.ts";
import { type Askable, askables, ownKey } from "./askables.ts";
import { addUncovered } from "./subjects.ts";

/** Everything that can be asked, and the words for it. */
export interface Understanding {
  lexicon: Lexicon;
  askables: readonly Askable[];
}

const kept = new WeakMap<readonly QuestionFile[], Understanding>();

/** The understanding of a server's questions; made once. */
export function understandingOf(questions: readonly QuestionFile[]): Understanding {
  const known = kept.get(questions);
  if (known !== undefined) return known;
  const lexicon = baseLexicon();
  addUncovered(lexicon);
  const all = askables(questions);
  for (const { is } of all.flatMap(({ asks }) => asks.flat()))
    if ("words" in is) for (const word of is.words) lexicon.add(word, { kind: "own", key: ownKey(is.words) });
  const made = { lexicon, askables: all };
  kept.set(questions, made);
  return made;
}
