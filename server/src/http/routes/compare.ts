import { CompareRequest, Comparison } from "../../contract/index.ts";
import { compare } from "../../graph/compare/compare.ts";
import { defineRoute } from "../defineRoute.ts";

export const compareRoutes = [
  defineRoute({
    method: "get",
    path: "/compare",
    summary: "What two entities, or up to five, share and what each has alone, with the claims on every side.",
    request: CompareRequest,
    answer: Comparison,
    errors: ["not_found", "store_unavailable", "query_timeout"],
    example: { path: "/compare?left=northern-rare-earth&right=lynas-rare-earths" },
    respond: ({ store }, asked) => compare(store, asked),
  }),
];
