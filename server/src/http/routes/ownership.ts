import { Ownership, OwnershipRequest } from "../../contract/index.ts";
import { ownership } from "../../graph/ownership/ownership.ts";
import { defineRoute } from "../defineRoute.ts";

export const ownershipRoutes = [
  defineRoute({
    method: "get",
    path: "/ownership",
    summary: "Who owns an organisation, up to its highest known owner, and what it owns, with the claims that say so.",
    request: OwnershipRequest,
    answer: Ownership,
    errors: ["not_found", "store_unavailable", "query_timeout"],
    example: { path: "/ownership?organisation=northern-rare-earth" },
    respond: ({ store }, asked) => ownership(store, asked),
  }),
];
