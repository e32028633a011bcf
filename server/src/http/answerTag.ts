import { createHash } from "node:crypto";
import type { RequestHandler } from "express";
import type { DatasetHash } from "../store/cacheDatasetHash.ts";

/**
 * Gives all answers of one data set, one program and one day the same tag, and answers 304 without asking the graph where a
 * reader has that tag already: what changes an answer changes the tag. Without it every answer would be made whole, and
 * then hashed, to learn that it is the same.
 */
export function answerTag(datasetHash: DatasetHash, program: string): RequestHandler {
  return async (request, response, next) => {
    const hash = await datasetHash();
    if (hash === null) return next();
    response.set("ETag", tagOf([hash, program, new Date().toISOString().slice(0, 10)]));
    if (request.fresh) response.status(304).end();
    else next();
  };
}

function tagOf(parts: readonly string[]): string {
  return `W/"${createHash("sha256").update(parts.join("\n")).digest("base64url").slice(0, 16)}"`;
}
