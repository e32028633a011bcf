import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
import type { Request, Response } from "express";
import pLimit from "p-limit";
import type { AnswerCache } from "../store/AnswerCache.ts";

/** Answers made at once: each holds thousands of claims meanwhile, and several would not fit into memory together. */
const MADE_AT_ONCE = 2;

const compress = promisify(gzip);

/** Answers compressed by gzip; as long as the tag is the same, so is the answer of an address. */
export interface BodyCache {
  /** The answer of an address, from the cache or made now. */
  get(tag: string | undefined, address: string, make: () => Promise<string>): Promise<Buffer>;
}

/** Caches answers that read much of the graph, so they are made and compressed once for each state of the data. */
export function createBodyCache(cache: AnswerCache): BodyCache {
  const limit = pLimit(MADE_AT_ONCE);
  const sizeOf = (body: Buffer) => body.length;
  return {
    get(tag, address, make) {
      const compressed = async () => ownBytes(await compress(await make()));
      // Without a tag not limited: if the database is silent, each reader must learn it at once, without waiting for others.
      return cache.get(tag ?? null, address, {
        make: tag === undefined ? compressed : () => limit(compressed),
        sizeOf,
      });
    },
  };
}

/** A copy without the rest of the 16 kB buffer into which zlib writes; a small answer would keep all of it in memory. */
function ownBytes(body: Buffer): Buffer {
  return Buffer.from(new Uint8Array(body).buffer);
}

const decompressed = promisify(gunzip);

/** Sends a gzip-compressed body as it is, or uncompressed to clients that do not accept gzip. */
export async function sendCompressed(request: Request, response: Response, body: Buffer): Promise<void> {
  if (request.acceptsEncodings("gzip", "identity") !== "gzip") {
    response.send(await decompressed(body));
    return;
  }
  response.set("Content-Encoding", "gzip").send(body);
}
