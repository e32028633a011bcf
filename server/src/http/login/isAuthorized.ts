import type { Request, RequestHandler } from "express";
import { ipKeyGenerator } from "express-rate-limit";
import type { Access } from "../../Access.ts";
import { TooManyRequests } from "../httpErrors.ts";
import { isSession, SESSION_COOKIE, sameText } from "./session.ts";

/** Wrong tokens allowed from one address in a quarter of an hour. */
export const MAX_TRIES = 10;
export const TRIES_MS = 15 * 60_000;

/** Counts wrong tokens by address; above the limit all are refused, so a right guess looks like a wrong one. */
export function limitBearers(access: Access): RequestHandler {
  const wrong = new Map<string, { count: number; until: number }>();
  return (request, _response, next) => {
    if (access.kind !== "token" || bearerOf(request) === null) return next();
    const now = Date.now();
    // In the order in which they expire.
    for (const [address, { until }] of wrong) {
      if (until > now) break;
      wrong.delete(address);
    }
    const address = ipKeyGenerator(request.ip ?? "");
    const tried = wrong.get(address) ?? { count: 0, until: now + TRIES_MS };
    if (tried.count >= MAX_TRIES) {
      throw new TooManyRequests("too many incorrect tokens from this address: wait 15 minutes");
    }
    // Counted before anything is awaited; otherwise hundreds of simultaneous tries would each count as the first.
    if (!isAuthorized(request, access)) wrong.set(address, { ...tried, count: tried.count + 1 });
    next();
  };
}

/** Whether the sender of a request may read. */
export function isAuthorized(request: Request, access: Access): boolean {
  switch (access.kind) {
    case "open":
      return true;
    case "proxy":
      return (request.get(access.header) ?? "").trim() !== "";
    case "token": {
      const bearer = bearerOf(request);
      if (bearer !== null) return sameText(bearer, access.token);
      const session = cookieOf(request.get("cookie") ?? "", SESSION_COOKIE);
      return session !== null && isSession(session, access.token, Date.now());
    }
  }
}

/** The bearer token of a request; null if it has none. */
function bearerOf(request: Request): string | null {
  return /^Bearer +(\S+)$/i.exec(request.get("authorization") ?? "")?.[1] ?? null;
}

function cookieOf(header: string, name: string): string | null {
  const cookies = header.split(";").map((cookie) => cookie.trim());
  return cookies.find((cookie) => cookie.startsWith(`${name}=`))?.slice(name.length + 1) ?? null;
}
