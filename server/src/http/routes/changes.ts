import { z } from "zod";
import { ChangeAnswer, ChangesAmongRequest, ChangesRequest, ReleaseList } from "../../contract/index.ts";
import { changesAmong, changesSince } from "../../releases/changesSince.ts";
import { defineRoute } from "../defineRoute.ts";

export const changeRoutes = [
  defineRoute({
    method: "get",
    path: "/releases",
    summary: "The versions of the data set that can be compared, oldest first.",
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
      "How claims changed from one version to another, or to the data that the graph holds now: removed, added, regraded, reworded or revised.",
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
      "The same for the claims between the given entities, such as those of a view. POST because the list can be long; the request changes nothing.",
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
