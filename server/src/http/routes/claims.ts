import {
  BetweenRequest,
  ClaimDetail,
  ClaimPage,
  ClaimSearchRequest,
  EntityRequest,
  Subgraph,
} from "../../contract/index.ts";
import { searchClaims } from "../../graph/claimSearch.ts";
import { claimDetail, claimsBetween } from "../../graph/claims.ts";
import { defineRoute } from "../defineRoute.ts";

export const claimRoutes = [
  defineRoute({
    method: "get",
    path: "/claims",
    summary: "Claims by the words of their statement and notes, and by the names of their ends, best match first.",
    request: ClaimSearchRequest,
    answer: ClaimPage,
    errors: ["store_unavailable", "query_timeout"],
    example: { path: "/claims?q=hydrogen%20storage&limit=10" },
    respond: ({ store }, asked) => searchClaims(store, asked),
  }),
  defineRoute({
    method: "post",
    path: "/claims/between",
    summary:
      "All claims among the entities that are named. A POST only because the list can be long: it changes nothing.",
    request: BetweenRequest,
    answer: Subgraph,
    errors: ["payload_too_large", "store_unavailable", "query_timeout"],
    example: { path: "/claims/between", body: { ids: ["baogang-group", "northern-rare-earth"] } },
    respond: ({ store }, asked) => claimsBetween(store, asked),
  }),
  defineRoute({
    method: "get",
    path: "/claims/:id",
    summary: "One claim with the entities it names and with its sources.",
    request: EntityRequest,
    answer: ClaimDetail,
    errors: ["not_found", "store_unavailable", "query_timeout"],
    example: { path: "/claims/bao-001" },
    respond: ({ store }, asked) => claimDetail(store, asked),
  }),
];
