import { createHash, createHmac, timingSafeEqual } from "node:crypto";

/** Name of the cookie that stands for the token after a login. */
export const SESSION_COOKIE = "atlas_session";

/** How long a login lasts. */
export const SESSION_MS = 30 * 24 * 60 * 60 * 1000;

/** Whether two texts are the same, in a time that tells nothing of where they differ. */
export function sameText(left: string, right: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(left), digest(right));
}

/**
 * What a browser keeps after a login: its end, signed with the token. Nothing is kept here, so any server with the same token
 * knows it, and another token ends all sessions.
 */
export function newSession(token: string, now: number): string {
  const end = String(now + SESSION_MS);
  return `${end}.${signature(token, end)}`;
}

/** Whether a session was signed with this token and has not ended. */
export function isSession(session: string, token: string, now: number): boolean {
  const [end = "", signed = ""] = session.split(".");
  return sameText(signed, signature(token, end)) && Number(end) > now;
}

function signature(token: string, end: string): string {
  return createHmac("sha256", token).update(`atlas session until ${end}`).digest("base64url");
}
