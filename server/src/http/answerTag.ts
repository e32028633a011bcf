import { createHash } from "node:crypto";
import type { RequestHandler } from "express";
import type { DatasetHash } from "../store/cacheDatasetHash.ts";
import type { DataTag } from "../store/cacheScans.ts";

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
