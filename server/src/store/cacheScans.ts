import pLimit from "p-limit";
import { StillWorking, StoreUnavailable } from "../errors.ts";
import type { DatasetHash } from "./cacheDatasetHash.ts";
import type { GraphStore, Row } from "./GraphStore.ts";
import { VersionCache } from "./VersionCache.ts";
import { withTimeout } from "./withTimeout.ts";

/** Characters of all cached answers as JSON; memory takes one or two bytes for each. */
const MAX_CHARACTERS = 12_000_000;
/** Rows from which the size of an answer is estimated. */
const SAMPLED_ROWS = 20;
/** Scans at once: more would slow each other down, and all other queries too. */
const SCANS_AT_ONCE = 2;
/** How long a reader waits for an answer that nobody has had yet; the scan goes on, and the next reader has its answer. */
const PATIENCE_MS = 20_000;

/**
 * A store that scans the whole graph once for each version of the data set. Answers of queries whose header names a scan
 * are cached by their parameters until the graph holds another data set. All other queries pass through.
 */
export function cacheScans(
  store: GraphStore,
  datasetHash: DatasetHash,
  { patienceMs = PATIENCE_MS, maxCharacters = MAX_CHARACTERS } = {},
): GraphStore {
  const cache = new VersionCache<Row[]>({ maxSize: maxCharacters, sizeOf: charactersOf });
  const limit = pLimit(SCANS_AT_ONCE);
  return {
    ...store,
    async read(text, params) {
      if (text.scans === undefined) return store.read(text, params);
      const hash = await datasetHash();
      // Without a version nothing can be cached, and readers must learn at once that the graph is away.
      if (hash === null) return store.read({ ...text, scans: undefined }, params);
      const key = JSON.stringify([text.name, params]);
      const rows = cache.get(hash, key, () => limit(() => store.read(text, params)));
      const late = new StillWorking(`${text.name} is still running for this data set`);
      try {
        return await withTimeout(rows, patienceMs, () => late);
      } catch (error) {
        const isAway = error === late && (await datasetHash()) === null;
        throw isAway ? new StoreUnavailable(`the database does not answer (${text.name})`) : error;
      }
    },
  };
}

/** Estimates the length of rows as JSON from a sample: a row may be a number or a whole claim. */
function charactersOf(rows: readonly Row[]): number {
  const step = Math.max(1, Math.floor(rows.length / SAMPLED_ROWS));
  const sample = rows.filter((_, index) => index % step === 0);
  const characters = sample.reduce((sum, row) => sum + JSON.stringify(row).length, 0);
  return (characters * rows.length) / Math.max(1, sample.length);
}
