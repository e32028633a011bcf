import type { IntervalHistogram } from "node:perf_hooks";
import { BUCKETS, DELAY_RESOLUTION_MS, type RequestCount } from "./RequestCount.ts";

const DURATION = "atlas_request_duration_seconds";

/** What was counted, in the text format of Prometheus. */
export function metricsText(counts: readonly RequestCount[], running: number, delay: IntervalHistogram): string {
  const { rss, heapUsed, external } = process.memoryUsage();
  return [
    ...gauge("atlas_requests_running", "Requests that run now.", running),
    `# HELP ${DURATION} How long requests took, by method, route and class of status.`,
    `# TYPE ${DURATION} histogram`,
    ...counts.flatMap(histogram),
    ...gauge("process_resident_memory_bytes", "Memory of the process.", rss),
    ...gauge("nodejs_heap_used_bytes", "Memory of V8's heap in use.", heapUsed),
    ...gauge("nodejs_external_memory_bytes", "Memory outside of V8's heap.", external),
    ...gauge(
      "nodejs_eventloop_lag_p99_seconds",
      "How long the event loop was held up, since last asked.",
      late(delay, 99),
    ),
    ...gauge("nodejs_eventloop_lag_max_seconds", "The longest of these times.", late(delay, 100)),
    ...gauge("process_uptime_seconds", "Time since the start.", process.uptime()),
    "# HELP process_cpu_seconds_total Time on a processor.",
    "# TYPE process_cpu_seconds_total counter",
    `process_cpu_seconds_total ${cpuSeconds()}`,
    "",
  ].join("\n");
}

function gauge(name: string, help: string, value: number): string[] {
  return [`# HELP ${name} ${help}`, `# TYPE ${name} gauge`, `${name} ${value}`];
}

function histogram(counted: RequestCount): string[] {
  return [
    ...BUCKETS.map((end, index) => `${DURATION}_bucket${labels(counted, end)} ${counted.buckets[index] ?? 0}`),
    `${DURATION}_bucket${labels(counted, "+Inf")} ${counted.count}`,
    `${DURATION}_sum${labels(counted)} ${counted.seconds}`,
    `${DURATION}_count${labels(counted)} ${counted.count}`,
  ];
}

/** Labels are names of ours: methods, routes and classes of status, none of which has a quote. */
function labels({ method, route, status }: RequestCount, le?: number | string): string {
  const bucket = le === undefined ? "" : `,le="${le}"`;
  return `{method="${method}",route="${route}",status="${status}"${bucket}}`;
}

function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000_000;
}

/** The percentile in seconds, without the time between two looks, which Node counts in; 0 where nobody has looked since. */
function late(delay: IntervalHistogram, percentile: number): number {
  if (delay.count === 0) return 0;
  return Math.max(0, delay.percentile(percentile) / 1e9 - DELAY_RESOLUTION_MS / 1000);
}
