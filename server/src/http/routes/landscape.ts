import { Landscape, LandscapeRequest, TechnologyRequest } from "../../contract/index.ts";
import { landscape, technologyLandscape } from "../../graph/landscape/landscape.ts";
import { defineRoute } from "../defineRoute.ts";

export const landscapeRoutes = [
  defineRoute({
    method: "get",
    path: "/landscape",
    summary:
      "China compared with the rest of the world, technology by technology: who develops it, how mature it is, and the gap with the rule that decided it.",
    request: LandscapeRequest,
    answer: Landscape,
    isKept: true,
    errors: ["not_found", "store_unavailable", "query_timeout"],
    example: { path: "/landscape?stage=magnet&evidence=single-source" },
    respond: ({ store }, asked) => landscape(store, asked),
  }),
  defineRoute({
    method: "get",
    path: "/landscape/:technology",
    summary: "The same for one technology, followed by its parts and by the technologies that it is part of.",
    request: TechnologyRequest,
    answer: Landscape,
    isKept: true,
    errors: ["not_found", "store_unavailable", "query_timeout"],
    example: { path: "/landscape/disc-motors" },
    respond: ({ store }, asked) => technologyLandscape(store, asked),
  }),
];
