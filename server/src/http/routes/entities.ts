import {
  ChainAnswer,
  ChainRequest,
  ClaimPage,
  ClaimsRequest,
  EntitiesRequest,
  EntityDetail,
  EntityList,
  EntityRequest,
  FewerWordsAnswer,
  FewerWordsRequest,
  Neighbours,
  NeighboursRequest,
  Picture,
  PictureRequest,
  SearchAnswer,
  SearchRequest,
} from "../../contract/index.ts";
import { chainPlaces } from "../../graph/chainPlaces.ts";
import { entityClaims } from "../../graph/claims.ts";
import { entityDetail, entityList } from "../../graph/entities.ts";
import { neighbours } from "../../graph/neighbours.ts";
import { picture } from "../../graph/picture.ts";
import { fewerWords } from "../../graph/search/fewerWords.ts";
import { search } from "../../graph/search/search.ts";
import { defineRoute } from "../defineRoute.ts";

export const searchRoutes = [
  defineRoute({
    path: "/search",
    summary: "Search for entities by any of their names, best match first.",
    request: SearchRequest,
    answer: SearchAnswer,
    errors: ["store_unavailable", "query_timeout"],
    example: { path: "/search?q=baogagn&limit=5" },
    respond: ({ store }, asked) => search(store, asked),
  }),
  defineRoute({
    path: "/search/fewer",
    summary:
      "For a search without results: the largest set of its words that does find an entity, a claim or a source.",
    request: FewerWordsRequest,
    answer: FewerWordsAnswer,
    errors: ["store_unavailable", "query_timeout"],
    example: { path: "/search/fewer?q=who%20supplies%20magnets%20to%20Tesla%3F" },
    respond: ({ store }, asked) => fewerWords(store, asked),
  }),
];

export const pictureRoutes = [
  defineRoute({
    method: "post",
    path: "/picture",
    summary:
      "What the steps of a view put on the canvas: entities, the neighbours they open, and all claims between them. POST because the list can be long; the request changes nothing.",
    request: PictureRequest,
    answer: Picture,
    errors: ["payload_too_large", "store_unavailable", "query_timeout"],
    example: {
      path: "/picture",
      body: { steps: [{ ids: ["baogang-group"], neighbours: 30 }, { ids: ["lynas-rare-earths"] }] },
    },
    respond: ({ store }, asked) => picture(store, asked),
  }),
  defineRoute({
    method: "post",
    path: "/chain",
    summary:
      "The steps of the chain, from ore to use, at which organisations stand by what they mine, produce, develop or are supplied with. POST because the list can be long; the request changes nothing.",
    request: ChainRequest,
    answer: ChainAnswer,
    errors: ["payload_too_large", "store_unavailable", "query_timeout"],
    example: { path: "/chain", body: { ids: ["mp-materials", "northern-rare-earth"] } },
    respond: ({ store }, asked) => chainPlaces(store, asked),
  }),
];

export const entityRoutes = [
  defineRoute({
    path: "/entities",
    summary: "The entities of some types, of a country or of both, those with the most claims first.",
    request: EntitiesRequest,
    answer: EntityList,
    errors: ["store_unavailable", "query_timeout"],
    example: { path: "/entities?country=JP&types=organisation&limit=10" },
    respond: ({ store }, asked) => entityList(store, asked),
  }),
  defineRoute({
    path: "/entities/:id",
    summary: "One entity, its owners, and its number of claims by predicate, direction and evidence.",
    request: EntityRequest,
    answer: EntityDetail,
    example: { path: "/entities/baogang-group" },
    respond: ({ store }, asked) => entityDetail(store, asked),
  }),
  defineRoute({
    path: "/entities/:id/claims",
    summary: "The claims of an entity, with the entities at their other ends and with their sources.",
    request: EntityRequest.extend(ClaimsRequest.shape),
    answer: ClaimPage,
    example: { path: "/entities/baogang-group/claims?evidence=corroborated&limit=10" },
    respond: ({ store }, asked) => entityClaims(store, asked),
  }),
  defineRoute({
    path: "/entities/:id/neighbours",
    summary: "The neighbours of an entity, best evidence and most recent first, and the claims that lead to them.",
    request: EntityRequest.extend(NeighboursRequest.shape),
    answer: Neighbours,
    example: { path: "/entities/baogang-group/neighbours?types=technology,product&limit=10" },
    respond: ({ store }, asked) => neighbours(store, asked),
  }),
];
