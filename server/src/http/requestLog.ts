import { randomUUID } from "node:crypto";
import type { RequestHandler } from "express";
import type { Logger } from "pino";
import { pinoHttp } from "pino-http";

/**
 * Gives each request an id (X-Request-Id) and logs it when it ends: without the reader's headers and address, without the body,
 * and without what stands behind the path.
 */
export function requestLog(logger: Logger): RequestHandler {
  return pinoHttp({
    logger,
    // Always ours: an id that a client may choose could be used to muddle the log.
    genReqId(_request, response) {
      const id = randomUUID();
      response.setHeader("X-Request-Id", id);
      return id;
    },
    customLogLevel(_request, response) {
      if (response.statusCode < 500) return "info";
      // The database being away or slow is for the operator to see, but no fault of the program.
      return response.statusCode === 500 ? "error" : "warn";
    },
    serializers: {
      req: ({ id, method, url }: { id: string; method: string; url: string }) => ({ id, method, url: pathOf(url) }),
      res: ({ statusCode }) => ({ statusCode }),
    },
  });
}

/** What follows the path is what somebody looks up: the words of a search, a whole view. */
function pathOf(url: string): string {
  return url.replace(/\?.*/s, "");
}
