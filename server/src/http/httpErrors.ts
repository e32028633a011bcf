import type { ErrorRequestHandler, RequestHandler } from "express";
import { type ErrorBody, type ErrorCode, errorStatus } from "../contract/index.ts";
import { VersionNotWritten } from "../desk/versions/VersionNotWritten.ts";
import { AtlasError, BadRequest, errorOf, StillWorking } from "../errors.ts";

/** The path exists, but not for this method. */
export class MethodNotAllowed extends errorOf("method_not_allowed") {}

/** The request names a host under which this server does not answer. */
export class WrongHost extends errorOf("wrong_host") {}

/** A request that writes comes from a page of another site, or does not say where it comes from. */
export class WrongOrigin extends errorOf("wrong_origin") {}

/** A request that writes lacks the token of the page, or has one from before the server was started. */
export class WrongToken extends errorOf("wrong_token") {}

/** A request that changes a row does not say which state of the row it has seen. */
export class ConditionNeeded extends errorOf("condition_needed") {}

/** A condition of the request does not hold. */
export class PreconditionFailed extends errorOf("precondition_failed") {}

/** The body is larger than any route accepts. */
export class PayloadTooLarge extends errorOf("payload_too_large") {}

/** The reader's address has used up its requests for this minute. */
export class TooManyRequests extends errorOf("too_many_requests") {}

/** Too many answers are being made: the reader should ask again in `RETRY_AFTER_S` seconds. */
export class ServerBusy extends errorOf("server_busy") {}

/** By then a server that is not overloaded has answered all who were waiting. */
const RETRY_AFTER_S = 1;

/** The request lacks the login that this server requires. */
export class LoginNeeded extends errorOf("login_needed") {}

/** Refuses every method that no earlier handler has answered, and names the allowed ones. */
export function refuseMethod(allowed: string): RequestHandler {
  return (request, response) => {
    response.set("Allow", allowed);
    throw new MethodNotAllowed(`${request.method} is not allowed here; allowed: ${allowed}`);
  };
}

/** Messages for readers where the detail is only for the log. */
const fixedText: Partial<Record<ErrorCode, string>> = {
  internal: "The server failed. Its log has the details, under the ID in the X-Request-Id header.",
  server_busy: "The server has too many requests to answer now. Ask again after the time in the Retry-After header.",
  store_unavailable:
    "The database is unavailable or holds no data set yet. The server keeps trying; /api/health says more.",
  query_timeout: "The query took too long or needed too much memory. Use narrower filters or a lower limit.",
  storage_failed:
    "The server could not write to the folder of the desk, perhaps because its disk is full. Nothing was changed: save again once there is room.",
};

const stillWorking =
  "This query reads the whole data set, which takes a while the first time after a load. It is still running: try again in a minute.";

/** Turns whatever was thrown into `{ error: { code, message } }`; the detail of a 5xx goes to the log only. */
export const errorHandler: ErrorRequestHandler = (thrown: unknown, _request, response, next) => {
  // Too late for an error answer: Express cuts the connection, so no reader mistakes half an answer for the whole.
  if (response.headersSent) return next(thrown);
  const { code, message, detail } = readable(thrown);
  const status = errorStatus[code];
  // The request log prints it, with the request's id.
  if (status >= 500) response.err = thrown instanceof Error ? thrown : new Error(String(thrown));
  const body: ErrorBody = { error: { code, message: textFor(thrown, code) ?? message }, ...detail };
  for (const header of ofAnother) response.removeHeader(header);
  if (code === "server_busy") response.set("Retry-After", String(RETRY_AFTER_S));
  response.set("Cache-Control", "no-store").status(status).json(body);
};

/** Headers of the failed answer that may already be set. */
const ofAnother = ["ETag", "Last-Modified", "Content-Type", "Content-Encoding"];

function textFor(thrown: unknown, code: ErrorCode): string | undefined {
  if (thrown instanceof VersionNotWritten) return thrown.message;
  return thrown instanceof StillWorking ? stillWorking : fixedText[code];
}

function readable(thrown: unknown): Pick<AtlasError, "code" | "message" | "detail"> {
  if (thrown instanceof AtlasError) return thrown;
  return requestFault(thrown) ?? { code: "internal", message: "", detail: {} };
}

/** Errors of Express, its body parser and its file server. */
function requestFault(thrown: unknown): AtlasError | null {
  if (thrown instanceof URIError) return new BadRequest("path: expected valid percent-encoding");
  if (!(thrown instanceof Error)) return null;
  if (thrown.name === "PreconditionFailedError") return new PreconditionFailed(failedCondition);
  if (!("type" in thrown) || typeof thrown.type !== "string") return null;
  if (thrown.type === "entity.too.large") return new PayloadTooLarge("body: is too large");
  if (thrown.type === "entity.parse.failed") return new BadRequest("body: expected valid JSON");
  return bodyFaults.test(thrown.type) ? new BadRequest("body: cannot be read") : null;
}

const failedCondition = "the condition in If-Match or If-Unmodified-Since is not met";

/** The body parser's names for an encoding or character set that it does not know, a wrong length, a broken connection. */
const bodyFaults = /^(entity|encoding|charset|request)\./;
