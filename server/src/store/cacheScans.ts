import pLimit from "p-limit";
import { StillWorking, StoreUnavailable } from "../errors.ts";
import { type AnswerCache, charactersOf, type Making } from "./AnswerCache.ts";
import type { CypherParams, CypherText, GraphStore, Row } from "./GraphStore.ts";
import { withTimeout } from "./withTimeout.ts";

/** Scans at once: more would slow each other down, and all other queries too. */
const SCANS_AT_ONCE = 2;
/** Longest wait of a reader for a new answer; the scan goes on, and the next reader has its answer. */
const PATIENCE_MS = 20_000;

/** The tag of the state of the data that answers are made of; null if unknown. */
export type DataTag = () => Promise<string | null> | string | null;

/** A store that caches, for one state of the data, queries whose header names a scan, and what `once` makes. */
export function cacheScans(
  store: GraphStore,
  { tag, cache, patienceMs = PATIENCE_MS }: { tag: DataTag; cache: AnswerCache; patienceMs?: number },
): GraphStore {
  const limit = pLimit(SCANS_AT_ONCE);
  return {
    ...store,
    read: (text, params) => (text.scans === undefined ? store.read(text, params) : scanned(text, params)),
    async once<Answer extends object>(key: string, making: Making<Answer>) {
      return cache.get(await tag(), key, making);
    },
  };

  async function scanned(text: CypherText, params: CypherParams) {
    const held = await tag();
    // Without a tag nothing can be cached, and readers must learn at once that the graph is away.
    if (held === null) return store.read({ ...text, scans: undefined }, params);
    const make = () => limit(() => store.read(text, params));
    const rows = cache.get<Row[]>(held, `${text.name} ${JSON.stringify(params)}`, { make, sizeOf: charactersOf });
    const late = new StillWorking(`${text.name} is still running for this data set`);
    try {
      return await withTimeout(rows, patienceMs, () => late);
    } catch (error) {
      const isAway = error === late && (await tag()) === null;
      throw isAway ? new StoreUnavailable(`the database does not answer (${text.name})`) : error;
    }
  }
}
