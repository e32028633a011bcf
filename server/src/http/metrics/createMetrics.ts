import { monitorEventLoopDelay } from "node:perf_hooks";
import type { RequestHandler } from "express";
import { metricsText } from "./metricsText.ts";
import { BUCKETS, DELAY_RESOLUTION_MS, type RequestCount } from "./RequestCount.ts";

/** Counts requests while they end, and tells what was counted. */
export interface Metrics {
  counting: RequestHandler;
  text(): string;
}

/** Begins to count. What a reader asked for is never kept: only the names of routes, which are few. */
export function createMetrics(): Metrics {
  const counts = new Map<string, RequestCount>();
  let running = 0;
  const delay = monitorEventLoopDelay({ resolution: DELAY_RESOLUTION_MS });
  delay.enable();
  return {
    counting(request, response, next) {
      const start = performance.now();
      running += 1;
      response.once("close", () => {
        running -= 1;
        const named: unknown = response.locals.route;
        const route = typeof named === "string" ? named : "other";
        count(counts, { method: knownMethod(request.method), route, status: statusClass(response.statusCode) }, start);
      });
      next();
    },
    text() {
      const text = metricsText([...counts.values()], running, delay);
      // What is told is what happened since it was last told.
      delay.reset();
      return text;
    },
  };
}

type Labels = Pick<RequestCount, "method" | "route" | "status">;

function count(counts: Map<string, RequestCount>, labels: Labels, start: number): void {
  const key = `${labels.method} ${labels.route} ${labels.status}`;
  const known = counts.get(key) ?? { ...labels, count: 0, seconds: 0, buckets: BUCKETS.map(() => 0) };
  counts.set(key, known);
  const seconds = (performance.now() - start) / 1000;
  known.count += 1;
  known.seconds += seconds;
  known.buckets = known.buckets.map((before, index) => before + (seconds <= (BUCKETS[index] ?? 0) ? 1 : 0));
}

/** Anybody can invent methods; what is counted by them must stay small. */
function knownMethod(method: string): string {
  return ["GET", "HEAD", "POST"].includes(method) ? method : "other";
}

function statusClass(status: number): string {
  return `${Math.floor(status / 100)}xx`;
}
