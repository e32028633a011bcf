import { createHash } from "node:crypto";
import type { RequestHandler } from "express";
import type { DatasetHash } from "../store/cacheDatasetHash.ts";

/**
 * Gives all answers of one data set, program and day the same tag, and answers 304 without asking the graph if the reader has
 * that tag: whatever changes an answer changes the tag. Express would have to make each answer whole and hash it.
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
