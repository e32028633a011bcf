import { randomUUID } from "node:crypto";
import type { RequestHandler } from "express";
import type { Logger } from "pino";
import { pinoHttp } from "pino-http";

/** Gives each request an id and logs it when it ends, without the reader's headers, address, body and query. */
export function requestLog(logger: Logger): RequestHandler {
  return pinoHttp({
    logger,
    // Never the client's: a chosen id could forge lines of the log.
    genReqId(_request, response) {
      const id = randomUUID();
      response.setHeader("X-Request-Id", id);
      return id;
    },
    customLogLevel(_request, response) {
      if (response.statusCode < 500) return "info";
      // A slow or missing database concerns the operator, but is no fault of the program.
      return response.statusCode === 500 ? "error" : "warn";
    },
    serializers: {
      req: ({ id, method, url }: { id: string; method: string; url: string }) => ({ id, method, url: pathOf(url) }),
      res: ({ statusCode }) => ({ statusCode }),
    },
  });
}

/** The path without the query, which holds searches and views, and without what a path of the desk names. */
function pathOf(url: string): string {
  return url.replace(/\?.*/s, "").replace(/^(\/api\/desk\/\w+\/).*/s, "$1:id");
}
