import { z } from "zod";
import { DeskFault, DeskRow } from "./desk/desk.ts";
import { DeskConflict } from "./desk/deskFolder.ts";
import { shape } from "./fields.ts";

/** The error codes and their HTTP statuses. */
export const errorStatus = {
  bad_request: 400,
  login_needed: 401,
  wrong_origin: 403,
  wrong_token: 403,
  desk_closed: 403,
  not_found: 404,
  method_not_allowed: 405,
  conflict: 409,
  precondition_failed: 412,
  payload_too_large: 413,
  wrong_host: 421,
  faulty_rows: 422,
  condition_needed: 428,
  too_many_requests: 429,
  internal: 500,
  server_busy: 503,
  store_unavailable: 503,
  query_timeout: 504,
  storage_failed: 507,
} as const;

export type ErrorCode = keyof typeof errorStatus;

/** The error codes as a non-empty tuple, which Zod's enum needs. */
export const errorCodes = Object.keys(errorStatus) as [ErrorCode, ...ErrorCode[]];

/** Body of every error answer. */
export const ErrorBody = shape("ErrorBody", {
  error: z.strictObject({ code: z.enum(errorCodes), message: z.string() }),
  current: DeskRow.nullable()
    .optional()
    .describe("With `precondition_failed` of the desk: the row as it is now; null if there is none."),
  faults: z.array(DeskFault).optional().describe("With `faulty_rows`: what is wrong, cell by cell."),
  conflicts: z
    .array(DeskConflict)
    .optional()
    .describe("With `conflict` of two desks: the rows that differ, 200 at most; none if the other has nothing new."),
});
export type ErrorBody = z.infer<typeof ErrorBody>;
