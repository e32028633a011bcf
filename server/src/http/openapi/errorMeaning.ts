import { type ErrorCode, errorCodes } from "../../contract/index.ts";
import type { Route } from "../defineRoute.ts";

/** What each error code means, in the words of the documentation. */
export const errorMeaning: Record<ErrorCode, string> = {
  bad_request: "The request cannot be taken as it is; the message names each field at fault.",
  login_needed: "This server asks for a token, as `Authorization: Bearer`, or for the login of its proxy.",
  not_found: "There is nothing of that id or path.",
  method_not_allowed: "The path exists, but not for this method; the header Allow says for which.",
  precondition_failed: "A condition of the request, such as the header If-Match, does not hold.",
  payload_too_large: "The body is larger than any that this route takes.",
  wrong_host:
    "A server for its own machine alone answers under localhost only, so that no page elsewhere can read from it.",
  too_many_requests: "This address has used up its requests for now; the header Retry-After says for how long.",
  internal: "The server failed. The header X-Request-Id names the entry in its log.",
  store_unavailable: "The graph database is away or holds no data set yet.",
  query_timeout: "The query ran into its limit of time or of memory.",
};

const everywhere: ErrorCode[] = ["bad_request", "login_needed", "wrong_host", "too_many_requests", "internal"];

/** The error codes of a route by status; a wrong method never reaches the route. */
export function errorCodesOf({ errors }: Route): ErrorCode[] {
  const codes = new Set<ErrorCode>([...everywhere, ...errors]);
  return errorCodes.filter((code) => codes.has(code));
}
