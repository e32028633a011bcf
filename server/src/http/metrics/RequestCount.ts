/** Upper ends of the buckets of durations, in seconds. */
export const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10] as const;

/** How often the event loop is looked at: what holds it up for less is no matter. */
export const DELAY_RESOLUTION_MS = 20;

/** What was counted of the requests of one method, route and class of status. */
export interface RequestCount {
  method: string;
  route: string;
  status: string;
  count: number;
  seconds: number;
  /** For each bucket, how many requests took no longer. */
  buckets: number[];
}
