import type { Question, QuestionColumn, QuestionParameter } from "@atlas/server/contract";
import { capital } from "../../../model/words/asSentence.ts";
import { language } from "../../../model/words/language.ts";

/** Title, sentence and limits of a question in the interface language. */
export function wordsOf(question: Question): { title: string; sentence: string; limits: string } {
  if (language() === "zh") {
    return { title: question.title_zh, sentence: question.sentence_zh, limits: question.limits_zh };
  }
  return { title: question.title, sentence: question.sentence, limits: question.limits };
}

/** Label of a parameter or column, capitalised. */
export function labelOf({ label, label_zh }: Pick<QuestionParameter | QuestionColumn, "label" | "label_zh">): string {
  return language() === "zh" ? label_zh : capital(label);
}
