import { PathAnswer, PathRequest } from "../../contract/index.ts";
import { paths } from "../../graph/paths/paths.ts";
import { defineRoute } from "../defineRoute.ts";

export const pathRoutes = [
  defineRoute({
    method: "get",
    path: "/paths",
    summary:
      "How two entities are connected: the shortest paths and those one step longer, a direct one first, then ranked by their weakest link.",
    request: PathRequest,
    answer: PathAnswer,
    errors: ["not_found", "store_unavailable", "query_timeout"],
    example: { path: "/paths?from=baogang-group&to=mp-materials" },
    respond: ({ store }, asked) => paths(store, asked),
  }),
];
