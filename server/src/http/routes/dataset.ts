import {
  ChangeAnswer,
  ChangesAmongRequest,
  ChangesRequest,
  EntityRequest,
  Health,
  Ready,
  ReleaseList,
  SourceDetail,
  SourcePage,
  SourcesRequest,
  Summary,
  ViewList,
  WatchedAnswer,
  WatchedRequest,
} from "../../contract/index.ts";
import { sourceDetail, sources } from "../../graph/sources.ts";
import { summary } from "../../graph/summary.ts";
import { changesAmong, changesSince } from "../../releases/changesSince.ts";
import { watchedChanges } from "../../releases/watched/watchedChanges.ts";
import { defineRoute } from "../defineRoute.ts";
import { storeHealth } from "../storeHealth.ts";

export const changeRoutes = [
  defineRoute({
    path: "/releases",
    summary: "The versions of the data set that can be compared, oldest first.",
    answer: ReleaseList,
    errors: [],
    example: { path: "/releases" },
    respond: ({ releases }) => ({ releases: releases.list }),
  }),
  defineRoute({
    path: "/changes",
    summary:
      "How claims changed from one version to another, or to the data that the graph holds now: removed, added, regraded, reworded or revised.",
    request: ChangesRequest,
    answer: ChangeAnswer,
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
  defineRoute({
    method: "post",
    path: "/changes/watched",
    summary:
      "What is new on some things, such as entities, views and answers, since a reader saw each of them last: changed claims, most harmful first, those that ran out and those that will within 60 days. POST because the lists can be long; the request changes nothing.",
    request: WatchedRequest,
    answer: WatchedAnswer,
    // It depends on who asks.
    isPrivate: true,
    errors: ["payload_too_large", "store_unavailable", "query_timeout"],
    example: {
      path: "/changes/watched",
      body: {
        today: "2026-12-01",
        seen: { version: "2026.12.2", day: "2026-11-01" },
        watches: [{ version: "2026.12.2", day: "2026-11-01", touching: ["mp-materials"] }],
      },
    },
    respond: ({ store, releases }, asked) => watchedChanges(store, releases, asked),
  }),
];

export const healthRoutes = [
  defineRoute({
    path: "/health",
    summary: "The engine, the data set, and whether the database can be read.",
    answer: Health,
    errors: [],
    otherStatus: { status: 503, description: "The database cannot be read; the message says what to do." },
    example: { path: "/health" },
    respond: ({ store, upSince }) => storeHealth(store, upSince),
    isOther: ({ status }) => status === "unavailable",
  }),
  defineRoute({
    path: "/ready",
    summary: "Only whether this server can answer readers now: for load balancers and monitoring, without a login.",
    answer: Ready,
    errors: [],
    otherStatus: { status: 503, description: "The database cannot be read now." },
    example: { path: "/ready" },
    respond: async ({ store, upSince }) => ({ ready: (await storeHealth(store, upSince)).status === "ok" }),
    isOther: ({ ready }) => !ready,
  }),
];

export const viewRoutes = [
  defineRoute({
    path: "/views",
    summary: "Curated starting views; `view` is the query string of the explorer's address.",
    answer: ViewList,
    errors: [],
    example: { path: "/views" },
    respond: ({ views }) => ({ views }),
  }),
];

export const summaryRoutes = [
  defineRoute({
    path: "/summary",
    summary: "The data set in numbers: entities by type, claims by predicate and by evidence, sources.",
    answer: Summary,
    isLarge: true,
    errors: ["store_unavailable", "query_timeout"],
    example: { path: "/summary" },
    respond: ({ store }) => summary(store),
  }),
];

export const sourceRoutes = [
  defineRoute({
    path: "/sources",
    summary: "The documents that claims cite, most cited first.",
    request: SourcesRequest,
    answer: SourcePage,
    errors: ["store_unavailable", "query_timeout"],
    example: { path: "/sources?q=reuters&limit=10" },
    respond: ({ store }, asked) => sources(store, asked),
  }),
  defineRoute({
    path: "/sources/:id",
    summary: "One source and all claims that cite it, in support or against.",
    request: EntityRequest,
    answer: SourceDetail,
    example: { path: "/sources/reex-2025-baogang-innovation" },
    respond: ({ store }, asked) => sourceDetail(store, asked),
  }),
];
