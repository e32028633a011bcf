import type { RequestHandler } from "express";
import { rateLimit } from "express-rate-limit";
import { TooManyRequests } from "./httpErrors.ts";

const UNLIMITED = ["/health", "/ready"];

/** Limits the requests of each address a minute, except health checks; 0 sets no limit. `what` names those that it counts. */
export function rateLimiter(requestsPerMinute: number, what = "requests"): RequestHandler {
  return rateLimit({
    windowMs: 60_000,
    limit: requestsPerMinute,
    skip: (request) => requestsPerMinute === 0 || UNLIMITED.includes(request.path),
    standardHeaders: "draft-8",
    legacyHeaders: false,
    // Anyone can send X-Forwarded-For; without a trusted proxy it is ignored, so no warning is needed.
    validate: { xForwardedForHeader: false },
    handler() {
      throw new TooManyRequests(`at most ${requestsPerMinute} ${what} a minute are allowed: wait a moment`);
    },
  });
}
