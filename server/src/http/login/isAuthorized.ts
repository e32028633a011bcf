import type { Request } from "express";
import type { Access } from "../../Access.ts";
import { isSession, SESSION_COOKIE, sameText } from "./session.ts";

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
export function bearerOf(request: Request): string | null {
  return /^Bearer +(\S+)$/i.exec(request.get("authorization") ?? "")?.[1] ?? null;
}

function cookieOf(header: string, name: string): string | null {
  const cookies = header.split(";").map((cookie) => cookie.trim());
  return cookies.find((cookie) => cookie.startsWith(`${name}=`))?.slice(name.length + 1) ?? null;
}
