import { type ErrorCode, errorCodes } from "../../contract/index.ts";
import { isCached, type Route } from "../defineRoute.ts";

export const errorMeaning: Record<ErrorCode, string> = {
  bad_request: "The request is invalid; the message names each wrong field.",
  login_needed: "The server requires a token (`Authorization: Bearer`) or a login through its proxy.",
  wrong_origin: "The request would write, but comes from a page of another site, or does not say where it comes from.",
  wrong_token:
    "The request would write, but X-Atlas-Token is not the token of this server's last start: ask `GET /api/desk` for it.",
  desk_closed: "Nobody can write to the desk of this server now, or this reader may not; the message says why.",
  not_found: "There is nothing with this ID or path.",
  method_not_allowed: "The path does not support this method; the Allow header lists the methods it supports.",
  conflict:
    "The request contradicts another one: a newer check of the same finding, or rows of another desk that differ.",
  precondition_failed: "A condition of the request, such as If-Match, is not met: the row has changed since.",
  payload_too_large: "The body is larger than the route allows.",
  wrong_host:
    "A server that serves only its own machine answers only to the host localhost, so that no foreign page can read from it.",
  faulty_rows: "The rows do not pass the check of the data set; `faults` says what is wrong in which cell.",
  condition_needed:
    "The request would change a row and needs `If-Match` with its tag, or `If-None-Match: *` for a new row.",
  too_many_requests: "This address has sent too many requests; the Retry-After header says how long to wait.",
  internal: "The server failed. The X-Request-Id header gives the ID to look up in its log.",
  server_busy: "The server has too many requests to answer now; the Retry-After header says how long to wait.",
  store_unavailable: "The database is unavailable or holds no data set yet.",
  query_timeout: "The query reached its limit of time or memory.",
  storage_failed:
    "The server cannot write to the folder of the desk, for example because the disk is full. Nothing was changed.",
};

const everywhere: ErrorCode[] = ["bad_request", "login_needed", "wrong_host", "too_many_requests", "internal"];

const ofWrites: ErrorCode[] = [
  "wrong_origin",
  "wrong_token",
  "desk_closed",
  "precondition_failed",
  "payload_too_large",
  "faulty_rows",
  "storage_failed",
];

/** The error codes of a route by status; a wrong method never reaches the route. */
export function errorCodesOf(route: Route): ErrorCode[] {
  const { errors, writes } = route;
  const ofWaiting: ErrorCode[] = isCached(route) ? ["server_busy"] : [];
  const ofWriting: ErrorCode[] = writes === undefined ? [] : ofWrites;
  const ofRow: ErrorCode[] = writes === "row" ? ["condition_needed"] : [];
  const codes = new Set<ErrorCode>([...everywhere, ...ofWaiting, ...ofWriting, ...ofRow, ...errors]);
  return errorCodes.filter((code) => codes.has(code));
}
