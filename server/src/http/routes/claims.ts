import {
  BetweenRequest,
  ClaimContext,
  ClaimDetail,
  ClaimPage,
  ClaimSearchRequest,
  ContextRequest,
  EntityRequest,
  OwnershipContext,
  OwnershipContextRequest,
  Subgraph,
} from "../../contract/index.ts";
import { namedContext } from "../../graph/claimContext.ts";
import { searchClaims } from "../../graph/claimSearch.ts";
import { claimDetail, claimsBetween } from "../../graph/claims.ts";
import { ownershipContext } from "../../graph/ownershipContext.ts";
import { defineRoute } from "../defineRoute.ts";

export const claimRoutes = [
  defineRoute({
    path: "/claims",
    summary:
      "Search for claims by words in their statement, notes and the names of both entities; best match first. Chinese text without a match is searched by its sound. On Neo4j the search covers the first 5,000 matches in the index.",
    request: ClaimSearchRequest,
    answer: ClaimPage,
    errors: ["store_unavailable", "query_timeout"],
    example: { path: "/claims?q=hydrogen%20storage&limit=10" },
    respond: ({ store }, asked) => searchClaims(store, asked),
  }),
  defineRoute({
    method: "post",
    path: "/claims/between",
    summary: "All claims between the given entities. POST because the list can be long; the request changes nothing.",
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
      "The sources and entities that claims name, and the entities that publish these sources. POST because the lists can be long; the request changes nothing.",
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
      "The claims on who owns the given entities and the publishers of the given sources, up to the highest known owner, and on who makes the given things. Evidence grades depend on them. POST because the lists can be long; the request changes nothing.",
    request: OwnershipContextRequest,
    answer: OwnershipContext,
    errors: ["payload_too_large", "store_unavailable", "query_timeout"],
    example: {
      path: "/claims/ownership",
      body: { sources: ["reex-2025-baogang-innovation", "wikipedia-baogang"], entities: ["northern-rare-earth"] },
    },
    respond: ({ store }, asked) => ownershipContext(store, asked),
  }),
  defineRoute({
    path: "/claims/:id",
    summary: "One claim with its entities and sources.",
    request: EntityRequest,
    answer: ClaimDetail,
    example: { path: "/claims/bao-001" },
    respond: ({ store }, asked) => claimDetail(store, asked),
  }),
];
