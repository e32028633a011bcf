import type { QuestionAnswer } from "@atlas/server/contract";
import { language } from "../../../model/words/language.ts";
import { labelled } from "../../../model/words/listWords.ts";
import { moneySentences } from "./money/moneyAnswers.ts";
import { namesSentence } from "./namesSentence.ts";
import { ownershipSentences } from "./ownershipAnswers.ts";
import { coverageText } from "./rowStanding.ts";
import { rowsSentence } from "./rowsSentence.ts";
import { partTitle, telling } from "./rowTables.ts";
import { sharesSentence } from "./sharesSentence.ts";
import { strings } from "./strings.ts";

/** The sentences with which an answer begins, before its rows are counted. */
export function firstSentences(answer: QuestionAnswer, values: Readonly<Record<string, string>>): string[] {
  const { question } = answer;
  const first = language() === "zh" ? question.first_zh : question.first;
  const answering = [
    ...ownershipSentences(answer, values),
    ...moneySentences(answer),
    ...sharesSentence(answer),
    ...[namesSentence(answer) ?? []].flat(),
  ];
  const isAnswered = answering.length > 0 || first !== null;
  return [
    ...answering,
    ...(first === null ? [] : [first]),
    ...(isAnswered ? [] : rowsSentence(answer)),
    ...firstPartSentence(answer),
  ];
}

/** The coverage of the first part of an answer, if it is not the whole. */
function firstPartSentence(answer: QuestionAnswer): string[] {
  const { question, rows } = answer;
  const [part] = question.parts;
  const main = telling(answer, rows);
  if (part === undefined || main.length === rows.length) return [];
  return [labelled(partTitle(part), main.length === 0 ? strings.noneInPart : coverageText(answer, main, false))];
}
