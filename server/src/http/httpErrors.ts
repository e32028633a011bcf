import type { RequestHandler } from "express";
import { errorOf } from "../errors.ts";

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

/** The request lacks the login that this server requires. */
export class LoginNeeded extends errorOf("login_needed") {}

/** Refuses every method that no earlier handler has answered, and names the allowed ones. */
export function refuseMethod(allowed: string): RequestHandler {
  return (request, response) => {
    response.set("Allow", allowed);
    throw new MethodNotAllowed(`${request.method} is not allowed here; allowed: ${allowed}`);
  };
}
