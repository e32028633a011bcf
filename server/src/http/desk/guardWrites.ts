import type { Request, RequestHandler } from "express";
import { DeskClosed } from "../../desk/deskErrors.ts";
import type { Context } from "../defineRoute.ts";
import { WrongOrigin, WrongToken } from "../httpErrors.ts";
import { sameText } from "../login/session.ts";

interface WriteRules extends Pick<Context, "pageToken" | "whyClosed"> {
  publicUrl: string | null;
}

/**
 * Lets only pages of this server write, and only where whoever asks has logged in or sits at the machine. Origin and token each
 * stop forms and scripts of other sites; both are asked for, so that a mistake in one opens nothing.
 */
export function guardWrites(rules: WriteRules): RequestHandler {
  return (request, _response, next) => {
    if (!isFromHere(request, rules.publicUrl))
      throw new WrongOrigin("only pages of this server may write: send its address in the header Origin");
    const token = request.get("X-Atlas-Token");
    if (token === undefined || !sameText(token, rules.pageToken))
      throw new WrongToken("X-Atlas-Token: expected the token in GET /api/desk, which changes with each start");
    if (rules.whyClosed !== null) throw new DeskClosed(rules.whyClosed);
    next();
  };
}

/**
 * Whether a page of this server sends a request. Browsers name the page's origin with every request that is not a plain read, and
 * newer ones how near it is.
 */
export function isFromHere(request: Request, publicUrl: string | null): boolean {
  const origin = request.get("Origin");
  const site = request.get("Sec-Fetch-Site");
  if (origin === undefined && site === undefined) return false;
  if (site !== undefined && site !== "same-origin" && site !== "none") return false;
  return origin === undefined || origin === publicUrl || hostOf(origin) === request.host;
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}
