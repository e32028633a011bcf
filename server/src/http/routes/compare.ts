import { CompareRequest, Comparison } from "../../contract/index.ts";
import { compare } from "../../graph/compare/compare.ts";
import { defineRoute } from "../defineRoute.ts";

export const compareRoutes = [
  defineRoute({
    method: "get",
    path: "/compare",
    summary: "What two to five entities share and what only one of them has, with the claims of each.",
    request: CompareRequest,
    answer: Comparison,
    errors: ["not_found", "store_unavailable", "query_timeout"],
    example: { path: "/compare?left=northern-rare-earth&right=lynas-rare-earths" },
    respond: ({ store }, asked) => compare(store, asked),
  }),
];
