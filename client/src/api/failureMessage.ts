import { ApiError } from "./ApiError.ts";
import { strings } from "./strings.ts";

/** What to tell the reader about a request that failed. */
export function failureMessage(error: unknown): string {
  if (!(error instanceof ApiError)) return strings.page;
  switch (error.code) {
    case "network":
      return strings.network;
    case "store_unavailable":
      return strings.store;
    case "query_timeout":
      return strings.timeout;
    case "login_needed":
      return strings.login;
    case "too_many_requests":
      return strings.tooMany;
    case "internal":
      return strings.internal;
    default:
      return strings.refused(error.message);
  }
}
