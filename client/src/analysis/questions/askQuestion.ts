import { questionAnswer, questions } from "../../api/questions.ts";
import { neededBy, QUESTIONS_PATH, valuesIn } from "../../url/pages/questionAddress.ts";
import type { AskAnalysis } from "../common/AskAnalysis.ts";
import { parameterTexts } from "./parameterTexts.ts";
import { questionAnalysis } from "./questionAnalysis.ts";
import { sortRows } from "./sortRows.ts";

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
