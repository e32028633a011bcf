import type { GraphStore } from "./GraphStore.ts";
import { withinTime } from "./withinTime.ts";

/** How long the data set is taken to be the one that was seen last: a load shows after so long at the latest. */
const SEEN_MS = 2000;
/** Who asks for an answer must not wait for the question whether it is still the same. */
const PATIENCE_MS = 200;

/** The hash of the data set that a graph holds; null where nobody can tell. */
export type SeenHash = () => Promise<string | null> | string | null;

/** The hash of the data set as it was seen last, asked for anew when that is long ago. */
export function seenHash(store: Pick<GraphStore, "health">): SeenHash {
  let seen: { hash: string; at: number } | null = null;
  let asking: Promise<string | null> | null = null;
  const ask = async () => {
    const at = performance.now();
    try {
      const { dataset } = await withinTime(store.health(), PATIENCE_MS, () => new Error("no word of the data set"));
      seen = dataset === null ? null : { hash: dataset.hash, at };
    } catch {
      seen = null;
    }
    asking = null;
    return seen?.hash ?? null;
  };
  return () => {
    if (seen !== null && performance.now() - seen.at < SEEN_MS) return seen.hash;
    asking ??= ask();
    return asking;
  };
}
