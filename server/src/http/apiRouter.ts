import express, { type RequestHandler, Router } from "express";
import { MAX_BETWEEN, MAX_CITED } from "../contract/index.ts";
import { NotFound } from "../errors.ts";
import { type BodyCache, createBodyCache } from "./createBodyCache.ts";
import type { Context, Route } from "./defineRoute.ts";
import { refuseMethod } from "./refuseMethod.ts";
import { requestInput } from "./requestInput.ts";
import { sendCompressed } from "./sendCompressed.ts";

/** The largest list of ids that a route accepts, at 120 characters an id plus JSON. */
const MOST_BYTES = (MAX_BETWEEN + MAX_CITED) * 128;

/**
 * Registers the routes; other methods and paths get an error that says what exists. `tag` runs only for routes, because no reader
 * can have a cached answer of any other path.
 */
export function apiRouter(routes: Route[], context: Context, tag: RequestHandler): Router {
  const router = Router();
  const json = express.json({ limit: MOST_BYTES });
  const bodies = createBodyCache();
  for (const route of routes) {
    const entry = router.route(route.path);
    if (route.method === "get") {
      // An answer with several statuses describes the present moment, not the data set.
      if (route.otherStatus === undefined) entry.get(tag);
      entry.get(answering(route, context, bodies)).all(refuseMethod("GET, HEAD"));
    } else entry.post(json, answering(route, context, bodies)).all(refuseMethod("POST"));
  }
  router.use((request) => {
    throw new NotFound(`there is no route ${request.baseUrl}${request.path}; /api/docs lists all routes`);
  });
  return router;
}

function answering(route: Route, context: Context, bodies: BodyCache): RequestHandler {
  const name = `/api${route.path}`;
  return async (request, response) => {
    response.locals.route = name;
    if (!route.isKept) {
      const { status, answer } = await route.respond(context, requestInput(request));
      response.status(status);
      // The length would depend on the compression.
      if (request.method === "HEAD") response.type("json").end();
      else response.json(answer);
      return;
    }
    const body = await bodies.get(response.get("ETag"), request.originalUrl, async () => {
      const { answer } = await route.respond(context, requestInput(request));
      return JSON.stringify(answer);
    });
    await sendCompressed(request, response.type("json"), body);
  };
}
