import { AtlasError } from "../errors.ts";

/** The path exists, but not for this method. */
export class MethodNotAllowed extends AtlasError {
  readonly code = "method_not_allowed";
}

/** The request is for another host than those under which this server answers. */
export class WrongHost extends AtlasError {
  readonly code = "wrong_host";
}

/** The request is to be answered on a condition only, which does not hold. */
export class PreconditionFailed extends AtlasError {
  readonly code = "precondition_failed";
}

/** The body is larger than any that a route takes. */
export class PayloadTooLarge extends AtlasError {
  readonly code = "payload_too_large";
}

/** The reader's address has used up its requests for this minute. */
export class TooManyRequests extends AtlasError {
  readonly code = "too_many_requests";
}

/** The server asks for a login that the request does not bring. */
export class LoginNeeded extends AtlasError {
  readonly code = "login_needed";
}
