import type { MixedText } from "../words/mixedText.ts";
import { ApiError } from "./ApiError.ts";
import { strings } from "./strings.ts";

/** What to tell the reader about a request that failed; a reason of the server is English in every language. */
export function failureMessage(error: unknown): MixedText {
  if (!(error instanceof ApiError)) return { text: strings.page };
  switch (error.code) {
    case "network":
      return { text: strings.network };
    case "store_unavailable":
      return { text: strings.store };
    case "query_timeout":
      return { text: strings.timeout };
    case "login_needed":
      return { text: strings.login };
    case "too_many_requests":
      return { text: strings.tooMany };
    case "internal":
      return { text: strings.internal };
    default:
      return { text: strings.refused(error.message), english: [error.message] };
  }
}
