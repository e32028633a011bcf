import {
  ClaimPage,
  ClaimsRequest,
  EntitiesRequest,
  EntityDetail,
  EntityList,
  EntityRequest,
  Neighbours,
  NeighboursRequest,
} from "../../contract/index.ts";
import { entityClaims } from "../../graph/claims.ts";
import { entityDetail, entityList } from "../../graph/entities.ts";
import { neighbours } from "../../graph/neighbours.ts";
import { defineRoute } from "../defineRoute.ts";

export const entityRoutes = [
  defineRoute({
    method: "get",
    path: "/entities",
    summary: "The entities of some types, of a country or of both, those with the most claims first.",
    request: EntitiesRequest,
    answer: EntityList,
    errors: ["store_unavailable", "query_timeout"],
    example: { path: "/entities?country=JP&types=organisation&limit=10" },
    respond: ({ store }, asked) => entityList(store, asked),
  }),
  defineRoute({
    method: "get",
    path: "/entities/:id",
    summary: "One entity, its owners, and its number of claims by predicate, direction and evidence.",
    request: EntityRequest,
    answer: EntityDetail,
    errors: ["not_found", "store_unavailable", "query_timeout"],
    example: { path: "/entities/baogang-group" },
    respond: ({ store }, asked) => entityDetail(store, asked),
  }),
  defineRoute({
    method: "get",
    path: "/entities/:id/claims",
    summary: "The claims of an entity, with the entities at their other ends and with their sources.",
    request: EntityRequest.extend(ClaimsRequest.shape),
    answer: ClaimPage,
    errors: ["not_found", "store_unavailable", "query_timeout"],
    example: { path: "/entities/baogang-group/claims?evidence=corroborated&limit=10" },
    respond: ({ store }, asked) => entityClaims(store, asked),
  }),
  defineRoute({
    method: "get",
    path: "/entities/:id/neighbours",
    summary: "The neighbours of an entity, best evidence and most recent first, and the claims that lead to them.",
    request: EntityRequest.extend(NeighboursRequest.shape),
    answer: Neighbours,
    errors: ["not_found", "store_unavailable", "query_timeout"],
    example: { path: "/entities/baogang-group/neighbours?types=technology,product&limit=10" },
    respond: ({ store }, asked) => neighbours(store, asked),
  }),
];
