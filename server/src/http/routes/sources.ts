import { EntityRequest, SourceDetail, SourcePage, SourcesRequest } from "../../contract/index.ts";
import { sourceDetail, sources } from "../../graph/sources.ts";
import { defineRoute } from "../defineRoute.ts";

export const sourceRoutes = [
  defineRoute({
    method: "get",
    path: "/sources",
    summary: "The documents that claims cite, most cited first.",
    request: SourcesRequest,
    answer: SourcePage,
    errors: ["store_unavailable", "query_timeout"],
    example: { path: "/sources?q=reuters&limit=10" },
    respond: ({ store }, asked) => sources(store, asked),
  }),
  defineRoute({
    method: "get",
    path: "/sources/:id",
    summary: "One source and all claims that cite it, in support or against.",
    request: EntityRequest,
    answer: SourceDetail,
    errors: ["not_found", "store_unavailable", "query_timeout"],
    example: { path: "/sources/reex-2025-baogang-innovation" },
    respond: ({ store }, asked) => sourceDetail(store, asked),
  }),
];
