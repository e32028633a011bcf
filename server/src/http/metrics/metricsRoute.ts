import { type Request, Router } from "express";
import type { Access } from "../../Access.ts";
import { LoginNeeded } from "../httpErrors.ts";
import { isAuthorized } from "../login/isAuthorized.ts";
import type { Metrics } from "./createMetrics.ts";

/** GET /metrics, for this machine and for callers with the token: nobody else needs to know the load. */
export function metricsRoute(metrics: Metrics, access: Access): Router {
  const router = Router();
  router.get("/metrics", async (request, response) => {
    const letIn = isFromHere(request) || (access.kind === "token" && isAuthorized(request, access));
    const orToken = access.kind === "token" ? " or to requests with the token in ATLAS_TOKEN" : "";
    if (!letIn) throw new LoginNeeded(`metrics are available only to this machine${orToken}`);
    const text = await metrics.text();
    response.set("Cache-Control", "no-store").type("text/plain; version=0.0.4; charset=utf-8").send(text);
  });
  return router;
}

/** Whether a request comes from this machine, and not through a proxy on it. */
function isFromHere(request: Request): boolean {
  const address = (request.socket.remoteAddress ?? "").replace(/^::ffff:/, "");
  const relayed = ["forwarded", "x-forwarded-for", "via", "x-real-ip"].some((name) => request.get(name) !== undefined);
  return !relayed && (address === "::1" || address.startsWith("127."));
}
