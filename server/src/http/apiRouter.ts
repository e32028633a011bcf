import express, { type RequestHandler, type Response, Router } from "express";
import { MAX_BETWEEN, MAX_CITED } from "../contract/index.ts";
import { NotFound } from "../errors.ts";
import type { BodyCache } from "./createBodyCache.ts";
import { sendCompressed } from "./createBodyCache.ts";
import { type Context, type FileAnswer, isFile, type Route } from "./defineRoute.ts";
import type { Sender } from "./desk/senderOf.ts";
import { refuseMethod } from "./httpErrors.ts";
import { requestInput } from "./parseRequest.ts";

/** The largest list of ids that a route accepts, at 120 characters an id plus JSON. */
const MOST_BYTES = (MAX_BETWEEN + MAX_CITED) * 128;

/** Handlers before the routes, and the rule for the sender. */
export interface RouteGuards {
  /** Only for routes, because no reader can have a cached answer of any other path. */
  tag: RequestHandler;
  /** Before routes that write, and before their body is read. */
  writing: RequestHandler[];
  senderOf(request: express.Request): Sender;
  bodies: BodyCache;
}

/** Registers the routes; other methods and paths get an error that says what exists. */
export function apiRouter(routes: Route[], context: Context, guards: RouteGuards): Router {
  const router = Router();
  for (const path of new Set(routes.map((route) => route.path))) {
    const entry = router.route(path);
    const ofPath = routes.filter((route) => route.path === path);
    for (const route of ofPath) entry[route.method](...before(route, guards), answering(route, context, guards));
    const allowed = ofPath.flatMap(({ method }) => (method === "get" ? ["GET", "HEAD"] : [method.toUpperCase()]));
    entry.all(refuseMethod(allowed.join(", ")));
  }
  router.use((request) => {
    throw new NotFound(`there is no route ${request.baseUrl}${request.path}; /api/docs lists all routes`);
  });
  return router;
}

function before(route: Route, { tag, writing }: RouteGuards): RequestHandler[] {
  const guards = [named(route), ...(route.isPrivate || route.writes ? [unkept] : []), ...(route.writes ? writing : [])];
  if (route.method === "post" || route.method === "put")
    return [...guards, express.json({ limit: route.mostBytes ?? MOST_BYTES })];
  // An answer with several statuses describes the present moment, not the data set.
  const isTagged = route.method === "get" && route.otherStatus === undefined && !route.isPrivate;
  return isTagged ? [...guards, tag] : guards;
}

function named(route: Route): RequestHandler {
  const name = `/api${route.path}`;
  return (_request, response, next) => {
    response.locals.route = name;
    next();
  };
}

const unkept: RequestHandler = (_request, response, next) => {
  response.set("Cache-Control", "no-store");
  next();
};

function answering(
  route: Route,
  context: Context,
  { bodies, senderOf }: Pick<RouteGuards, "bodies" | "senderOf">,
): RequestHandler {
  return async (request, response) => {
    if (!route.isKept) {
      const { status, answer } = await route.respond(context, requestInput(request), senderOf(request));
      response.status(status);
      if (answer instanceof Uint8Array && isFile(route.answer)) sendFile(response, route.answer, answer);
      // The length would depend on the compression.
      else if (request.method === "HEAD") response.type("json").end();
      // Express would tag the answer with its hash.
      else if (route.isPrivate) response.type("json").end(JSON.stringify(answer));
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

function sendFile(response: Response, { type, name }: FileAnswer, bytes: Uint8Array): void {
  response.attachment(name).type(type).send(Buffer.from(bytes));
}
