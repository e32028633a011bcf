import type { GraphStore } from "./GraphStore.ts";
import { withTimeout } from "./withTimeout.ts";

/** Time for which a hash is used without asking: a new data set shows after it, unless the database is busy. */
const FRESH_MS = 2000;
/** When the hash is refreshed while the last one still counts: a busy database then has a second to answer. */
const REFRESH_MS = 1000;
/** Longest wait of an answer to learn whether the data set is still the same. */
const PATIENCE_MS = 200;
/** Time for which the last hash counts when the database is too busy to answer; else every reader would scan the graph and keep it busy. */
const STALE_MS = 10_000;

/** The hash of the data set that a graph holds; null if unknown. */
export type DatasetHash = () => Promise<string | null> | string | null;

/** A cached hash, which whoever has changed the data set can tell at once. */
export interface CachedHash extends DatasetHash {
  learn(hash: string): void;
}

/** Caches the hash of the data set for about two seconds. */
export function cacheDatasetHash(store: Pick<GraphStore, "health">): CachedHash {
  let last: { hash: string | null; at: number } = { hash: null, at: Number.NEGATIVE_INFINITY };
  let running: Promise<string | null> | null = null;
  /** Number of times that a hash was learned. */
  let learned = 0;
  const age = () => performance.now() - last.at;
  const ask = async () => {
    const at = performance.now();
    const before = learned;
    const hash = await store.health().then(
      ({ dataset }) => dataset?.hash ?? null,
      () => null,
    );
    // What was learned meanwhile is newer.
    if (learned !== before) return last.hash;
    last = { hash, at };
    running = null;
    return hash;
  };
  const datasetHash = () => {
    const isFresh = last.hash !== null && age() < REFRESH_MS;
    if (!isFresh) running ??= ask();
    if (running === null || (last.hash !== null && age() < FRESH_MS)) return last.hash;
    const late = () => new Error("the data set is not known yet");
    return withTimeout(running, PATIENCE_MS, late).catch(() => (age() < STALE_MS ? last.hash : null));
  };
  const learn = (hash: string) => {
    learned += 1;
    last = { hash, at: performance.now() };
    running = null;
  };
  return Object.assign(datasetHash, { learn });
}
