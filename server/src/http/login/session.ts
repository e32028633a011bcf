import { createHash, createHmac, timingSafeEqual } from "node:crypto";

/** Name of the cookie that replaces the token after a login. */
export const SESSION_COOKIE = "atlas_session";

/** Duration of a login. */
export const SESSION_MS = 30 * 24 * 60 * 60 * 1000;

/** Compares two texts in constant time. */
export function sameText(left: string, right: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(left), digest(right));
}

/**
 * The cookie after a login: the time of its expiry, signed with the token. The server stores nothing, so any server with the same token
 * accepts it, and a new token ends all sessions.
 */
export function newSession(token: string, now: number): string {
  const end = String(now + SESSION_MS);
  return `${end}.${signature(token, end)}`;
}

/** Whether a session was signed with this token and has not expired. */
export function isSession(session: string, token: string, now: number): boolean {
  const [end = "", signed = ""] = session.split(".");
  return sameText(signed, signature(token, end)) && Number(end) > now;
}

function signature(token: string, end: string): string {
  return createHmac("sha256", token).update(`atlas session until ${end}`).digest("base64url");
}
