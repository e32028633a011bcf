import { FewerWordsAnswer, FewerWordsRequest, SearchAnswer, SearchRequest } from "../../contract/index.ts";
import { fewerWords } from "../../graph/search/fewerWords.ts";
import { search } from "../../graph/search/search.ts";
import { defineRoute } from "../defineRoute.ts";

export const searchRoutes = [
  defineRoute({
    method: "get",
    path: "/search",
    summary: "Entities by any of their names, best name first.",
    request: SearchRequest,
    answer: SearchAnswer,
    errors: ["store_unavailable", "query_timeout"],
    example: { path: "/search?q=baogagn&limit=5" },
    respond: ({ store }, asked) => search(store, asked),
  }),
  defineRoute({
    method: "get",
    path: "/search/fewer",
    summary:
      "With which words of a question something is found, where all together find nothing: as many as one entity, claim or source has.",
    request: FewerWordsRequest,
    answer: FewerWordsAnswer,
    errors: ["store_unavailable", "query_timeout"],
    example: { path: "/search/fewer?q=who%20supplies%20magnets%20to%20Tesla%3F" },
    respond: ({ store }, asked) => fewerWords(store, asked),
  }),
];
