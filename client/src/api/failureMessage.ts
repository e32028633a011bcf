import { ApiError } from "./ApiError.ts";

/** What to tell the reader about a request that failed. */
export function failureMessage(error: unknown): string {
  if (!(error instanceof ApiError)) return "Something went wrong in this page.";
  switch (error.code) {
    case "network":
      return "The server does not answer. What you see stays as it is; try again when it is back.";
    case "store_unavailable":
      return "The graph database is away at the moment. What you see stays as it is; try again shortly.";
    case "query_timeout":
      return "The question took too long and was stopped. Ask for less, or try again.";
    case "too_many_requests":
      return "Too many questions in a short time. Wait a minute, then try again.";
    case "internal":
      return "The server made a mistake on this question. It has been logged.";
    default:
      return error.message;
  }
}
