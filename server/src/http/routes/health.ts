import { z } from "zod";
import { Health, Ready } from "../../contract/index.ts";
import { defineRoute } from "../defineRoute.ts";
import { storeHealth } from "../storeHealth.ts";

export const healthRoutes = [
  defineRoute({
    method: "get",
    path: "/health",
    summary: "Engine, data set, and whether the graph can be read.",
    request: z.strictObject({}),
    answer: Health,
    errors: [],
    otherStatus: { status: 503, description: "The graph cannot be read; the message says what to do." },
    example: { path: "/health" },
    respond: ({ store, upSince }) => storeHealth(store, upSince),
    isOther: ({ status }) => status === "unavailable",
  }),
  defineRoute({
    method: "get",
    path: "/ready",
    summary:
      "Whether this server can answer readers now, and nothing else: for whoever starts or watches servers, without a login.",
    request: z.strictObject({}),
    answer: Ready,
    errors: [],
    otherStatus: { status: 503, description: "Not now: the graph cannot be read." },
    example: { path: "/ready" },
    respond: async ({ store, upSince }) => ({ ready: (await storeHealth(store, upSince)).status === "ok" }),
    isOther: ({ ready }) => !ready,
  }),
];
