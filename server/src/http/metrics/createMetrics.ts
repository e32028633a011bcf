import { type Request, type RequestHandler, Router } from "express";
import { collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { Access } from "../../Access.ts";
import { LoginNeeded } from "../httpErrors.ts";
import { isAuthorized } from "../login/isAuthorized.ts";

/** Counts requests as they end, and prints the counts for Prometheus. */
export interface Metrics {
  counting: RequestHandler;
  text(): Promise<string>;
}

/** Starts counting. What a reader asked for is never kept: only the names of routes, which are few. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  const duration = new Histogram({
    name: "atlas_request_duration_seconds",
    help: "Duration of requests by method, route and status class.",
    labelNames: ["method", "route", "status"],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers,
  });
  const running = new Gauge({ name: "atlas_requests_running", help: "Requests in progress.", registers });
  collectDefaultMetrics({ register: registry });
  // Between two samples of the event loop these are no numbers.
  for (const name of ["mean", "stddev", "min"]) registry.removeSingleMetric(`nodejs_eventloop_lag_${name}_seconds`);
  return {
    counting(request, response, next) {
      const stop = duration.startTimer();
      running.inc();
      response.once("close", () => {
        running.dec();
        const named: unknown = response.locals.route;
        const route = typeof named === "string" ? named : "other";
        stop({ method: knownMethod(request.method), route, status: statusClass(response.statusCode) });
      });
      next();
    },
    text: () => registry.metrics(),
  };
}

/** Anybody can invent methods; what is counted by them must stay small. */
function knownMethod(method: string): string {
  return ["GET", "HEAD", "POST"].includes(method) ? method : "other";
}

function statusClass(status: number): string {
  return `${Math.floor(status / 100)}xx`;
}

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
