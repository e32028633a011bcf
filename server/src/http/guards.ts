import type { RequestHandler } from "express";
import { rateLimit } from "express-rate-limit";
import helmet from "helmet";
import { isLoopback } from "../rules/ownHost.ts";
import { TooManyRequests, WrongHost } from "./httpErrors.ts";

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

/**
 * Refuses requests for another host name. A foreign page can point its own name at 127.0.0.1 (DNS rebinding); the browser then takes
 * both for one origin and lets the page read our answers. But such requests still carry the foreign name.
 */
export const localHosts: RequestHandler = ({ headers: { host } }, _response, next) => {
  // A client without a Host header is no browser.
  if (host !== undefined && !isLoopback(host.replace(/:\d+$/, ""))) {
    throw new WrongHost(
      "this server serves only its own machine, at localhost; behind a reverse proxy, set TRUST_PROXY=1",
    );
  }
  next();
};

/** Headers that keep a page of ours to its own origin: no foreign script, style, font, frame or connection. */
export function securityHeaders(): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        // Mantine writes its theme, and Cytoscape its container's rules, into <style> elements at run time.
        styleSrc: ["'self'", "'unsafe-inline'"],
        // Pictures are exported from the canvas as data: and blob: addresses.
        imgSrc: ["'self'", "data:", "blob:"],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    xFrameOptions: { action: "deny" },
    // Whether this host is reached over TLS is known to the proxy in front, not here.
    strictTransportSecurity: false,
  });
}
