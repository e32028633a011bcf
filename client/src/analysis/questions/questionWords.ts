import type { Question, QuestionColumn, QuestionParameter } from "@atlas/server/contract";
import { capital } from "../../words/capital.ts";
import { language } from "../../words/language.ts";

/** The words of a question in the language of the interface. */
export function wordsOf(question: Question): { title: string; sentence: string; limits: string } {
  if (language() === "zh") {
    return { title: question.title_zh, sentence: question.sentence_zh, limits: question.limits_zh };
  }
  return { title: question.title, sentence: question.sentence, limits: question.limits };
}

/** What a parameter or column is, to begin a line with. */
export function labelOf({ label, label_zh }: Pick<QuestionParameter | QuestionColumn, "label" | "label_zh">): string {
  return language() === "zh" ? label_zh : capital(label);
}
