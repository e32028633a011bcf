import type { GraphStore } from "./GraphStore.ts";
import { withinTime } from "./withinTime.ts";

/** How long the data set is taken to be the one that was seen last, without waiting: a load shows after so long, unless the database is busy. */
const SEEN_MS = 2000;
/** When it is asked for anew, while what was seen last still counts: a busy database then has a second to answer. */
const AHEAD_MS = 1000;
/** Who asks for an answer must not wait for the question whether it is still the same. */
const PATIENCE_MS = 200;
/**
 * How long what was seen last is taken for true where the database is too busy to say so: without it nothing that is kept
 * could be given, and each reader's own reading of the whole graph would keep the database busy.
 */
const BUSY_MS = 10_000;

/** The hash of the data set that a graph holds; null where nobody can tell. */
export type SeenHash = () => Promise<string | null> | string | null;

/** The hash of the data set as it was seen last, asked for anew when that is long ago. */
export function seenHash(store: Pick<GraphStore, "health">): SeenHash {
  let seen: { hash: string | null; at: number } = { hash: null, at: Number.NEGATIVE_INFINITY };
  let asking: Promise<string | null> | null = null;
  const age = () => performance.now() - seen.at;
  const ask = async () => {
    const at = performance.now();
    const hash = await store.health().then(
      ({ dataset }) => dataset?.hash ?? null,
      () => null,
    );
    seen = { hash, at };
    asking = null;
    return hash;
  };
  return () => {
    const isFresh = seen.hash !== null && age() < AHEAD_MS;
    if (!isFresh) asking ??= ask();
    if (asking === null || (seen.hash !== null && age() < SEEN_MS)) return seen.hash;
    const late = () => new Error("no word of the data set");
    return withinTime(asking, PATIENCE_MS, late).catch(() => (age() < BUSY_MS ? seen.hash : null));
  };
}
