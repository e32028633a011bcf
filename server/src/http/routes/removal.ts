import { RemovalAnswer, RemovalRequest } from "../../contract/index.ts";
import { removal } from "../../graph/removal/removal.ts";
import { defineRoute } from "../defineRoute.ts";

export const removalRoutes = [
  defineRoute({
    method: "get",
    path: "/removal",
    summary:
      "What loses its last recorded developer, producer or supplier if some organisations or a country drop out. Without either, what has only one maker on record.",
    request: RemovalRequest,
    answer: RemovalAnswer,
    isKept: true,
    errors: ["not_found", "store_unavailable", "query_timeout"],
    example: { path: "/removal?ids=northern-rare-earth" },
    respond: ({ store }, asked) => removal(store, asked),
  }),
];
