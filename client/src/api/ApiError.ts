import type { ErrorCode } from "@atlas/server/contract";

const passingCodes: ReadonlySet<string> = new Set<ErrorCode | "network">([
  "network",
  "too_many_requests",
  "internal",
  "store_unavailable",
  "query_timeout",
]);

/** A request that failed: with the server's code, or `network` when no server answered. */
export class ApiError extends Error {
  override readonly name = "ApiError";
  readonly code: ErrorCode | "network";

  constructor(code: ErrorCode | "network", message: string) {
    super(message);
    this.code = code;
  }

  /** True where asking again may help: the server is away, busy, slow or at fault, and not the question. */
  get passing(): boolean {
    return passingCodes.has(this.code);
  }
}

/** Whether a request failed because the reader must log in first; asking again cannot help. */
export function isLoggedOut(error: unknown): boolean {
  return error instanceof ApiError && error.code === "login_needed";
}

/** Whether what was asked for is not in the data set. */
export function isNotFound(error: unknown): boolean {
  return error instanceof ApiError && error.code === "not_found";
}

/** Whether a question can have no answer: what it is about is not there, or the server does not take it as it stands. */
export function isUnanswerable(error: unknown): boolean {
  return isNotFound(error) || (error instanceof ApiError && error.code === "bad_request");
}
