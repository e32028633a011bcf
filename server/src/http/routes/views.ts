import { z } from "zod";
import { ViewList } from "../../contract/index.ts";
import { defineRoute } from "../defineRoute.ts";

export const viewRoutes = [
  defineRoute({
    method: "get",
    path: "/views",
    summary: "Curated starting views; `view` is the query string of the explorer's address.",
    request: z.strictObject({}),
    answer: ViewList,
    errors: [],
    example: { path: "/views" },
    respond: ({ views }) => ({ views }),
  }),
];
