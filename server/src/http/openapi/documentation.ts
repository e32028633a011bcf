import { type RequestHandler, Router } from "express";
import type { Route } from "../defineRoute.ts";
import { refuseMethod } from "../refuseMethod.ts";
import { docsPage } from "./docsPage.ts";
import { docsStylesheet } from "./docsStylesheet.ts";
import { openApiDocument } from "./openApiDocument.ts";

/** Serves the description of the API for programs (/openapi.json) and for people (/docs), made once at start. */
export function documentation(routes: Route[]): Router {
  const document = openApiDocument(routes);
  const router = Router();
  serve(router, "/openapi.json", { type: "json", text: JSON.stringify(document) });
  serve(router, "/docs", { type: "html", text: docsPage(routes, document) });
  serve(router, "/docs/style.css", { type: "css", text: docsStylesheet });
  return router;
}

function serve(router: Router, path: string, file: { type: string; text: string }): void {
  const send: RequestHandler = (_request, response) => {
    response.type(file.type).send(file.text);
  };
  router.route(path).get(send).all(refuseMethod("GET, HEAD"));
}
