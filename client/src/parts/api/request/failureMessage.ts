import type { MixedText } from "../../../model/words/textLanguage.ts";
import { ApiError } from "./ApiError.ts";
import { strings } from "./strings.ts";

/** The message for a failed request; reasons from the server are always in English. */
export function failureMessage(error: unknown): MixedText {
  if (!(error instanceof ApiError)) return { text: strings.page };
  switch (error.code) {
    case "network":
      return { text: strings.network };
    case "store_unavailable":
      return { text: strings.store };
    case "server_busy":
      return { text: strings.busy };
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
