import { FewerWordsAnswer, FewerWordsRequest, SearchAnswer, SearchRequest } from "../../contract/index.ts";
import { fewerWords } from "../../graph/search/fewerWords.ts";
import { search } from "../../graph/search/search.ts";
import { defineRoute } from "../defineRoute.ts";

export const searchRoutes = [
  defineRoute({
    method: "get",
    path: "/search",
    summary: "Search for entities by any of their names, best match first.",
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
      "For a search without results: the largest set of its words that does find an entity, a claim or a source.",
    request: FewerWordsRequest,
    answer: FewerWordsAnswer,
    errors: ["store_unavailable", "query_timeout"],
    example: { path: "/search/fewer?q=who%20supplies%20magnets%20to%20Tesla%3F" },
    respond: ({ store }, asked) => fewerWords(store, asked),
  }),
];
