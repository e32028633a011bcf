import {
  BetweenRequest,
  ClaimContext,
  ClaimDetail,
  ClaimPage,
  ClaimSearchRequest,
  ContextRequest,
  EntityRequest,
  OwnershipContext,
  Subgraph,
} from "../../contract/index.ts";
import { namedContext } from "../../graph/claimContext.ts";
import { searchClaims } from "../../graph/claimSearch.ts";
import { claimDetail, claimsBetween } from "../../graph/claims.ts";
import { ownershipContext } from "../../graph/ownershipContext.ts";
import { defineRoute } from "../defineRoute.ts";

export const claimRoutes = [
  defineRoute({
    method: "get",
    path: "/claims",
    summary:
      "Claims by the words of their statement and notes, and by the names of their ends, best match first, Chinese that no claim has by its sound; on Neo4j among the 5,000 that its index gives first.",
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
    method: "post",
    path: "/claims/context",
    summary:
      "What is needed to read claims: the sources and entities that they name, and the publishers that are entities. A POST only because the lists can be long: it changes nothing.",
    request: ContextRequest,
    answer: ClaimContext,
    errors: ["payload_too_large", "store_unavailable", "query_timeout"],
    example: {
      path: "/claims/context",
      body: { sources: ["reex-2025-baogang-innovation", "wikipedia-baogang"], entities: ["baogang-group"] },
    },
    respond: ({ store }, asked) => namedContext(store, asked),
  }),
  defineRoute({
    method: "post",
    path: "/claims/ownership",
    summary:
      "The claims of who owns the entities and publishers that claims name, as far up as owners are known: what their evidence depends on beside their sources. A POST only because the lists can be long: it changes nothing.",
    request: ContextRequest,
    answer: OwnershipContext,
    errors: ["payload_too_large", "store_unavailable", "query_timeout"],
    example: {
      path: "/claims/ownership",
      body: { sources: ["reex-2025-baogang-innovation", "wikipedia-baogang"], entities: ["northern-rare-earth"] },
    },
    respond: ({ store }, asked) => ownershipContext(store, asked),
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
