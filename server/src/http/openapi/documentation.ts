import { Router } from "express";
import type { Route } from "../defineRoute.ts";
import { docsPage } from "./docsPage.ts";
import { docsStylesheet } from "./docsStylesheet.ts";
import { openApiDocument } from "./openApiDocument.ts";

/** Serves the description of the API for programs (/openapi.json) and for people (/docs), made once at start. */
export function documentation(routes: Route[]): Router {
  const document = openApiDocument(routes);
  const page = docsPage(routes, document);
  const router = Router();
  router.get("/openapi.json", (_request, response) => {
    response.json(document);
  });
  router.get("/docs", (_request, response) => {
    response.type("html").send(page);
  });
  router.get("/docs/style.css", (_request, response) => {
    response.type("css").send(docsStylesheet);
  });
  return router;
}
