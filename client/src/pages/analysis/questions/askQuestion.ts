import { neededBy, QUESTIONS_PATH, valuesIn } from "../../../model/address/pages/questionAddress.ts";
import { questionAnalysis } from "../../../papers/answers/questions/questionAnalysis.ts";
import { sortRows } from "../../../papers/answers/questions/sortRows.ts";
import type { AskAnalysis } from "../../../parts/answer/AskAnalysis.ts";
import { questionAnswer, questions } from "../../../parts/api/questions.ts";
import { parameterTexts } from "./parameterTexts.ts";

export const askQuestion: AskAnalysis = async ({ path, search }, client) => {
  const { questions: all } = await client.fetchQuery(questions());
  const question = all.find(({ id }) => path === `${QUESTIONS_PATH}/${id}`);
  if (!question) return null;
  const values = valuesIn(search, question);
  if (neededBy(question, values).length > 0) return null;
  const answer = await client.fetchQuery(questionAnswer(question.id, values));
  return questionAnalysis(
    answer,
    sortRows(answer, null, new Map()),
    values,
    await parameterTexts(question, values, client),
  );
};
