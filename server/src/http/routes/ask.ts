import { ask } from "../../ask/ask.ts";
import { AskAnswer, AskRequest } from "../../contract/index.ts";
import { defineRoute } from "../defineRoute.ts";

export const askRoutes = [
  defineRoute({
    path: "/ask",
    summary:
      "What answers a few words or a whole question: questions with their parameters, pages, entities, claims and countries, best first, each with the words that it explains. A refusal stands first where the atlas does not cover what is asked.",
    request: AskRequest,
    answer: AskAnswer,
    errors: ["store_unavailable", "query_timeout"],
    example: { path: "/ask?q=who%20supplies%20magnets%20to%20Tesla%3F" },
    respond: ({ store, questions }, asked) => ask(store, questions, asked),
  }),
];
