import { type ErrorCode, errorCodes } from "../../contract/index.ts";
import type { Route } from "../defineRoute.ts";

/** What each error code means, in the words of the documentation. */
export const errorMeaning: Record<ErrorCode, string> = {
  bad_request: "The request is invalid; the message names each wrong field.",
  login_needed: "The server requires a token (`Authorization: Bearer`) or a login through its proxy.",
  not_found: "There is nothing with this ID or path.",
  method_not_allowed: "The path does not support this method; the Allow header lists the methods it supports.",
  precondition_failed: "A condition of the request, such as If-Match, is not met.",
  payload_too_large: "The body is larger than the route allows.",
  wrong_host:
    "A server that serves only its own machine answers only to the host localhost, so that no foreign page can read from it.",
  too_many_requests: "This address has sent too many requests; the Retry-After header says how long to wait.",
  internal: "The server failed. The X-Request-Id header gives the ID to look up in its log.",
  store_unavailable: "The database is unavailable or holds no data set yet.",
  query_timeout: "The query reached its limit of time or memory.",
};

const everywhere: ErrorCode[] = ["bad_request", "login_needed", "wrong_host", "too_many_requests", "internal"];

/** The error codes of a route by status; a wrong method never reaches the route. */
export function errorCodesOf({ errors }: Route): ErrorCode[] {
  const codes = new Set<ErrorCode>([...everywhere, ...errors]);
  return errorCodes.filter((code) => codes.has(code));
}
