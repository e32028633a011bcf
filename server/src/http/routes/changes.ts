import { z } from "zod";
import { ChangeAnswer, ChangesAmongRequest, ChangesRequest, ReleaseList } from "../../contract/index.ts";
import { changesAmong, changesSince } from "../../releases/changesSince.ts";
import { defineRoute } from "../defineRoute.ts";

export const changeRoutes = [
  defineRoute({
    method: "get",
    path: "/releases",
    summary: "The versions of the data set whose claims are kept for comparison, oldest first.",
    request: z.strictObject({}),
    answer: ReleaseList,
    errors: [],
    example: { path: "/releases" },
    respond: ({ releases }) => ({ releases: releases.list }),
  }),
  defineRoute({
    method: "get",
    path: "/changes",
    summary:
      "What became of the claims from one version to another, or to what the graph holds now: removed, added, regraded, reworded, revised.",
    request: ChangesRequest,
    answer: ChangeAnswer,
    errors: ["not_found", "store_unavailable", "query_timeout"],
    example: { path: "/changes?from=2026.11-first&kinds=regraded&limit=20" },
    respond: ({ store, releases }, asked) => changesSince(store, releases, asked),
  }),
  defineRoute({
    method: "post",
    path: "/changes/among",
    summary:
      "The same for the claims among the entities that are named, as a view shows them. A POST only because the list can be long: it changes nothing.",
    request: ChangesAmongRequest,
    answer: ChangeAnswer,
    errors: ["not_found", "payload_too_large", "store_unavailable", "query_timeout"],
    example: {
      path: "/changes/among",
      body: { from: "2026.11-first", ids: ["baogang-group", "northern-rare-earth", "baotou-steel"] },
    },
    respond: ({ store, releases }, asked) => changesAmong(store, releases, asked),
  }),
];
