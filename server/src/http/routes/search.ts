import { SearchAnswer, SearchRequest } from "../../contract/index.ts";
import { search } from "../../graph/search.ts";
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
];
