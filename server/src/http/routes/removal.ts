import { RemovalAnswer, RemovalRequest } from "../../contract/index.ts";
import { removal } from "../../graph/removal/removal.ts";
import { defineRoute } from "../defineRoute.ts";

export const removalRoutes = [
  defineRoute({
    method: "get",
    path: "/removal",
    summary:
      "What loses its last developer, producer or supplier if some organisations or a country are removed. Without either, what depends on a single organisation.",
    request: RemovalRequest,
    answer: RemovalAnswer,
    isKept: true,
    errors: ["not_found", "store_unavailable", "query_timeout"],
    example: { path: "/removal?ids=northern-rare-earth" },
    respond: ({ store }, asked) => removal(store, asked),
  }),
];
