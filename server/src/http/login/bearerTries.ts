import type { RequestHandler } from "express";
import { ipKeyGenerator, rateLimit } from "express-rate-limit";
import type { Access } from "../../Access.ts";
import { TooManyRequests } from "../httpErrors.ts";
import { bearerOf, isLetIn } from "./isLetIn.ts";

/** Wrong tokens that one address may try in a quarter of an hour. */
export const MOST_TRIES = 10;
export const TRIES_MS = 15 * 60_000;

/**
 * Counts the wrong bearers of an address; past the limit it refuses all of its bearers, so that a right guess is not told from
 * a wrong one. What readers and programs with the right token ask meanwhile from elsewhere is not touched.
 */
export function bearerTries(access: Access): RequestHandler {
  const counting = rateLimit({
    windowMs: TRIES_MS,
    // The limit is kept below, where a right bearer is looked at too.
    limit: Number.MAX_SAFE_INTEGER,
    standardHeaders: false,
    legacyHeaders: false,
    validate: { xForwardedForHeader: false },
  });
  return async (request, response, next) => {
    if (access.kind !== "token" || bearerOf(request) === null) return next();
    const tried = await counting.getKey(ipKeyGenerator(request.ip ?? ""));
    if ((tried?.totalHits ?? 0) >= MOST_TRIES) {
      throw new TooManyRequests("too many wrong tokens from this address: wait a quarter of an hour");
    }
    if (isLetIn(request, access)) next();
    else await counting(request, response, next);
  };
}
