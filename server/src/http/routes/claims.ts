import { BetweenRequest, ClaimDetail, EntityRequest, Subgraph } from "../../contract/index.ts";
import { claimDetail, claimsBetween } from "../../graph/claims.ts";
import { defineRoute } from "../defineRoute.ts";

export const claimRoutes = [
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
