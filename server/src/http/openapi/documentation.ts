import { gzipSync } from "node:zlib";
import { type RequestHandler, Router } from "express";
import type { Route } from "../defineRoute.ts";
import { refuseMethod } from "../httpErrors.ts";
import { sendCompressed } from "../sendCompressed.ts";
import { docsPage } from "./docsPage.ts";
import { docsStylesheet } from "./docsStylesheet.ts";
import { openApiDocument } from "./openApiDocument.ts";

/** Serves the description of the API for programs (/openapi.json) and for people (/docs); made on first request. */
export function documentation(routes: Route[]): Router {
  // Lazy: saves 3 % of start-up.
  const document = once(() => openApiDocument(routes));
  const router = Router();
  serve(router, "/openapi.json", { type: "json", text: () => JSON.stringify(document()) });
  serve(router, "/docs", { type: "html", text: () => docsPage(routes, document()) });
  serve(router, "/docs/style.css", { type: "css", text: () => docsStylesheet });
  return router;
}

function serve(router: Router, path: string, file: { type: string; text: () => string }): void {
  // Serialized once, so a HEAD request knows the length.
  const body = once(() => gzipSync(file.text()));
  const send: RequestHandler = (request, response) => sendCompressed(request, response.type(file.type), body());
  router.route(path).get(send).all(refuseMethod("GET, HEAD"));
}

function once<Made>(make: () => Made): () => Made {
  let made: Made | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
