import { z } from "zod";
import { Health, Ready } from "../../contract/index.ts";
import { defineRoute } from "../defineRoute.ts";
import { storeHealth } from "../storeHealth.ts";

export const healthRoutes = [
  defineRoute({
    method: "get",
    path: "/health",
    summary: "The engine, the data set, and whether the database can be read.",
    request: z.strictObject({}),
    answer: Health,
    errors: [],
    otherStatus: { status: 503, description: "The database cannot be read; the message says what to do." },
    example: { path: "/health" },
    respond: ({ store, upSince }) => storeHealth(store, upSince),
    isOther: ({ status }) => status === "unavailable",
  }),
  defineRoute({
    method: "get",
    path: "/ready",
    summary: "Only whether this server can answer readers now: for load balancers and monitoring, without a login.",
    request: z.strictObject({}),
    answer: Ready,
    errors: [],
    otherStatus: { status: 503, description: "The database cannot be read now." },
    example: { path: "/ready" },
    respond: async ({ store, upSince }) => ({ ready: (await storeHealth(store, upSince)).status === "ok" }),
    isOther: ({ ready }) => !ready,
  }),
];
