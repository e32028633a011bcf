import { z } from "zod";
import { Health } from "../../contract/index.ts";
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
];
