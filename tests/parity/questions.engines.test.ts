import { BadRequest } from "../../server/src/errors.ts";
import { answerQuestion } from "../../server/src/questions/answerQuestion.ts";
import { readQuestions } from "../../server/src/questions/readQuestions.ts";
import { exampleOf } from "../support/records/questionExamples.ts";
import { isFullRun } from "../support/tier.ts";
import { describeOnRealData, PATIENCE_MS } from "./onRealData.ts";

const entityKinds = ["entity", "organisation", "technology", "product", "sector", "place", "policy"];

describeOnRealData("both engines answer every question of cypher/questions the same", isFullRun ? 40 : 6, (data) => {
  const { questions } = readQuestions();

  test(
    "with its examples, cut short and whole",
    async () => {
      const { comparison } = data();
      for (const { question } of questions)
        for (const limit of [1, 7, 500])
          await comparison.same(`${question.id} ${limit}`, (store) =>
            answerQuestion(store, questions, { ...exampleOf(question), limit }),
          );
    },
    PATIENCE_MS,
  );

  test(
    "about forty entities: of another type than it asks for, both refuse in the same words",
    async () => {
      const { comparison, sample } = data();
      for (const { question } of questions) {
        const asked = question.parameters.find(({ kind }) => entityKinds.includes(kind));
        if (!asked) continue;
        await comparison.each(sample.entities, (id) =>
          comparison.same(`${question.id} of ${id}`, (store) =>
            answerQuestion(store, questions, { ...exampleOf(question), [asked.name]: id }).catch(refusalOf),
          ),
        );
      }
    },
    PATIENCE_MS,
  );
});

/** Why a question cannot be asked about an entity. Throws any other error again. */
function refusalOf(error: unknown): string {
  if (error instanceof BadRequest) return error.message;
  throw error;
}
