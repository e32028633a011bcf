import { z } from "zod";
import { QuestionAnswer, QuestionList, QuestionRequest } from "../../contract/index.ts";
import { answerQuestion } from "../../questions/answerQuestion.ts";
import { defineRoute } from "../defineRoute.ts";

export const questionRoutes = [
  defineRoute({
    method: "get",
    path: "/questions",
    summary: "The ready-made questions, with their parameters and columns.",
    request: z.strictObject({}),
    answer: QuestionList,
    errors: [],
    example: { path: "/questions" },
    respond: ({ questions }) => ({ questions: questions.map(({ question }) => question) }),
  }),
  defineRoute({
    method: "get",
    path: "/questions/:id",
    summary: "The answer to a question, with the claims behind each row. An unknown ID in a parameter is an error.",
    request: QuestionRequest,
    answer: QuestionAnswer,
    isKept: true,
    errors: ["not_found", "store_unavailable", "query_timeout"],
    example: { path: "/questions/whoElseMakesIt?technology=sintered-ndfeb-magnets" },
    respond: ({ store, questions }, asked) => answerQuestion(store, questions, asked),
  }),
];
