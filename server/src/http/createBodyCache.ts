import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
import type { Request, RequestHandler, Response } from "express";
import type { AnswerCache } from "../store/AnswerCache.ts";
import type { DatasetHash } from "../store/cacheDatasetHash.ts";
import type { DataTag } from "../store/cacheScans.ts";
import type { Turns } from "./createTurns.ts";

const compress = promisify(gzip);

/** Answers compressed by gzip; as long as the tag is the same, so is the answer of an address. */
export interface BodyCache {
  /** The answer to a request, from the cache or made when its turn comes. */
  get(asked: AskedBody, make: () => Promise<string>): Promise<Buffer>;
}

/** The state of the data, null if unknown, the request in words that no other one has, and the queue in which it waits. */
interface AskedBody {
  tag: string | null;
  request: string;
  turns: Turns;
}

/** Caches all answers that follow from data set and request, so each is made and compressed once for a state of the data. */
export function createBodyCache(cache: AnswerCache): BodyCache {
  const sizeOf = (body: Buffer) => body.length;
  return {
    get({ tag, request, turns }, make) {
      const compressed = async () => ownBytes(await compress(await make()));
      // Without a tag nobody waits: if the database is silent, each reader must learn it at once.
      return cache.get(tag, request, { make: tag === null ? compressed : () => turns(compressed), sizeOf });
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

/** Tags all answers, in `locals.tag` too; 304 for a reader with that tag needs no graph. */
export function answerTag(tag: DataTag): RequestHandler {
  return async (request, response, next) => {
    const held = await tag();
    response.locals.tag = held;
    // Only the answers to GET are asked for by their tag again.
    if (held === null || request.method === "POST") return next();
    response.set("ETag", held);
    if (request.fresh) response.status(304).end();
    else next();
  };
}
