import type { ErrorBody, ErrorCode } from "@atlas/server/contract";

const passingCodes: ReadonlySet<string> = new Set<ErrorCode | "network">([
  "network",
  "too_many_requests",
  "internal",
  "server_busy",
  "store_unavailable",
  "query_timeout",
]);

/** A request that failed: with the server's code, or `network` when no server answered. */
export class ApiError extends Error {
  override readonly name = "ApiError";
  readonly code: ErrorCode | "network";
  /** The whole answer, because some errors say more than a code; null if no server answered. */
  readonly answer: ErrorBody | null;

  constructor(code: ErrorCode | "network", message: string, answer: ErrorBody | null = null) {
    super(message);
    this.code = code;
    this.answer = answer;
  }

  /** True if trying again may help, because the server is away, busy, slow or at fault. */
  get passing(): boolean {
    return passingCodes.has(this.code);
  }
}

/** Whether a request failed because the reader must log in; trying again cannot help. */
export function isLoggedOut(error: unknown): boolean {
  return error instanceof ApiError && error.code === "login_needed";
}

export function isNotFound(error: unknown): boolean {
  return error instanceof ApiError && error.code === "not_found";
}

/** Whether a request can have no answer: its subject does not exist, or the server refuses it. */
export function isUnanswerable(error: unknown): boolean {
  return isNotFound(error) || (error instanceof ApiError && error.code === "bad_request");
}
