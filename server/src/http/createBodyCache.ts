import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
import type { Request, RequestHandler, Response } from "express";
import pLimit from "p-limit";
import type { AnswerCache } from "../store/AnswerCache.ts";
import type { DatasetHash } from "../store/cacheDatasetHash.ts";
import type { DataTag } from "../store/cacheScans.ts";

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

/** The tag of one data set, program and day: whatever changes an answer changes the tag. */
export function dataTag(datasetHash: DatasetHash, program: string): DataTag {
  return async () => {
    const hash = await datasetHash();
    if (hash === null) return null;
    const parts = [hash, program, new Date().toISOString().slice(0, 10)];
    return `W/"${createHash("sha256").update(parts.join("\n")).digest("base64url").slice(0, 16)}"`;
  };
}

/** Tags all answers; 304 for a reader with that tag needs no graph, while Express would make and hash each answer. */
export function answerTag(tag: DataTag): RequestHandler {
  return async (request, response, next) => {
    const held = await tag();
    if (held === null) return next();
    response.set("ETag", held);
    if (request.fresh) response.status(304).end();
    else next();
  };
}
