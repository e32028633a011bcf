import { promisify } from "node:util";
import { gzip } from "node:zlib";
import pLimit from "p-limit";
import { singleFlight, VersionCache } from "../store/VersionCache.ts";

/** Bytes of all cached answers and of one; as JSON they are about ten times as large. */
const MAX_BYTES = 24_000_000;
const MAX_BYTES_EACH = 4_000_000;
/** Answers made at once: each holds thousands of claims meanwhile, and several would not fit into memory together. */
const MADE_AT_ONCE = 2;
/** Memory of an entry besides its bytes and its address, about: answers may be many and small. */
const ENTRY_BYTES = 400;

const compress = promisify(gzip);

/** Answers compressed by gzip; as long as the tag is the same, so is the answer of an address. */
export interface BodyCache {
  /** The answer of an address, from the cache or made now. Without a tag, because a busy database did not say what it holds, nothing is cached. */
  get(tag: string | undefined, address: string, make: () => Promise<string>): Promise<Buffer>;
}

/** Caches answers that read much of the graph, so they are made and compressed once for each version of the data set. */
export function createBodyCache({ maxBytes = MAX_BYTES, maxBytesEach = MAX_BYTES_EACH } = {}): BodyCache {
  const cache = new VersionCache<Buffer>({
    maxSize: maxBytes,
    maxEntrySize: Math.min(maxBytes, maxBytesEach + ENTRY_BYTES),
    sizeOf: (body, address) => body.length + address.length + ENTRY_BYTES,
  });
  const untagged = new Map<string, Promise<Buffer>>();
  const limit = pLimit(MADE_AT_ONCE);
  return {
    get(tag, address, make) {
      const compressed = async () => ownBytes(await compress(await make()));
      // Not limited: if the database is silent, each reader must learn it at once, without waiting for others.
      if (tag === undefined) return singleFlight(untagged, address, compressed);
      return cache.get(tag, address, () => limit(compressed));
    },
  };
}

/** A copy without the rest of the 16 kB buffer into which zlib writes; a small answer would keep all of it in memory. */
function ownBytes(body: Buffer): Buffer {
  return Buffer.from(new Uint8Array(body).buffer);
}
