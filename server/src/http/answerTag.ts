import { createHash } from "node:crypto";
import type { RequestHandler } from "express";
import type { GraphStore } from "../store/GraphStore.ts";
import { withinTime } from "../store/withinTime.ts";

/** How long the data set is taken to be the one that was seen last: a load shows after so long at the latest. */
const SEEN_MS = 2000;
/** Who asks for an answer must not wait for the question whether it is still the same. */
const PATIENCE_MS = 200;

/** Paths whose answers follow from more than the data set and the program. */
const unlike = new Set(["/health", "/ready"]);

/**
 * Gives all answers of one data set, one program and one day the same tag, and answers 304 without asking the graph where a
 * reader has that tag already: what changes an answer changes the tag. Without it every answer would be made whole, and
 * then hashed, to learn that it is the same.
 */
export function answerTag(store: GraphStore, program: string): RequestHandler {
  const heldHash = seenOf(store);
  return async (request, response, next) => {
    if ((request.method !== "GET" && request.method !== "HEAD") || unlike.has(request.path)) return next();
    const hash = await heldHash();
    if (hash === null) return next();
    response.set("ETag", tagOf([hash, program, new Date().toISOString().slice(0, 10)]));
    if (request.fresh) response.status(304).end();
    else next();
  };
}

/** The hash of the data set as it was seen last, asked for anew when that is long ago; null where nobody can tell. */
function seenOf(store: GraphStore): () => Promise<string | null> | string | null {
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

function tagOf(parts: readonly string[]): string {
  return `W/"${createHash("sha256").update(parts.join("\n")).digest("base64url").slice(0, 16)}"`;
}
