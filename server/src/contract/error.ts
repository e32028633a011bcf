import { z } from "zod";

/** The error codes and their HTTP statuses. */
export const errorStatus = {
  bad_request: 400,
  login_needed: 401,
  not_found: 404,
  method_not_allowed: 405,
  precondition_failed: 412,
  payload_too_large: 413,
  wrong_host: 421,
  too_many_requests: 429,
  internal: 500,
  store_unavailable: 503,
  query_timeout: 504,
} as const;

export type ErrorCode = keyof typeof errorStatus;

/** The error codes as a non-empty tuple, which Zod's enum needs. */
export const errorCodes = Object.keys(errorStatus) as [ErrorCode, ...ErrorCode[]];

/** Body of every error answer. */
export const ErrorBody = z.strictObject({
  error: z.strictObject({ code: z.enum(errorCodes), message: z.string() }),
});
export type ErrorBody = z.infer<typeof ErrorBody>;
