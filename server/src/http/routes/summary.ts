import { z } from "zod";
import { Summary } from "../../contract/index.ts";
import { summary } from "../../graph/summary.ts";
import { defineRoute } from "../defineRoute.ts";

export const summaryRoutes = [
  defineRoute({
    method: "get",
    path: "/summary",
    summary: "The data set in numbers: entities by type, claims by predicate and by evidence, sources.",
    request: z.strictObject({}),
    answer: Summary,
    isKept: true,
    errors: ["store_unavailable", "query_timeout"],
    example: { path: "/summary" },
    respond: ({ store }) => summary(store),
  }),
];
