import type { RequestHandler } from "express";
import { ipKeyGenerator } from "express-rate-limit";
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
  const wrong = new Map<string, { count: number; until: number }>();
  return (request, _response, next) => {
    if (access.kind !== "token" || bearerOf(request) === null) return next();
    const now = Date.now();
    // They stand in the order in which they end.
    for (const [address, { until }] of wrong) {
      if (until > now) break;
      wrong.delete(address);
    }
    const address = ipKeyGenerator(request.ip ?? "");
    const tried = wrong.get(address) ?? { count: 0, until: now + TRIES_MS };
    if (tried.count >= MOST_TRIES) {
      throw new TooManyRequests("too many wrong tokens from this address: wait a quarter of an hour");
    }
    // Nothing is awaited before it is counted, or hundreds that come at once would each be taken for the first.
    if (!isLetIn(request, access)) wrong.set(address, { ...tried, count: tried.count + 1 });
    next();
  };
}
