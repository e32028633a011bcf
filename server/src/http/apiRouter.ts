import express, { type RequestHandler, type Response, Router } from "express";
import { MAX_BETWEEN, MAX_CITED } from "../contract/index.ts";
import { NotFound } from "../errors.ts";
import type { BodyCache } from "./createBodyCache.ts";
import { sendCompressed } from "./createBodyCache.ts";
import { createTurns, type Turns } from "./createTurns.ts";
import { type Context, type FileAnswer, isCached, isFile, type Route } from "./defineRoute.ts";
import type { Sender } from "./desk/senderOf.ts";
import { refuseMethod } from "./httpErrors.ts";
import { requestInput } from "./parseRequest.ts";

/** The largest list of ids that a route accepts, at 120 characters an id plus JSON. */
const MOST_BYTES = (MAX_BETWEEN + MAX_CITED) * 128;

/** Each asks up to four queries at once, so these keep all connections to Neo4j busy. */
const USUAL = { atOnce: 8, waiting: 128, patienceMs: 1200 };
/** Each holds thousands of claims, and several would not fit into memory; on a large graph they take many seconds. */
const LARGE = { atOnce: 2, waiting: 64, patienceMs: 20_000 };

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
  const turns = { usual: createTurns(USUAL), large: createTurns(LARGE) };
  const answering = (route: Route) =>
    isCached(route)
      ? answeringFromCache(route, context, { ...guards, turns: route.isLarge ? turns.large : turns.usual })
      : answeringAnew(route, context, guards);
  for (const path of new Set(routes.map((route) => route.path))) {
    const entry = router.route(path);
    const ofPath = routes.filter((route) => route.path === path);
    for (const route of ofPath) entry[route.method](...before(route, guards), answering(route));
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
    guards.push(express.json({ limit: route.mostBytes ?? MOST_BYTES }));
  return isCached(route) ? [...guards, tag] : guards;
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

/** Answers of the present moment, of the desk, or to texts that are not kept. */
function answeringAnew(route: Route, context: Context, { senderOf }: Pick<RouteGuards, "senderOf">): RequestHandler {
  return async (request, response) => {
    const { status, answer } = await route.respond(context, requestInput(request), senderOf(request));
    response.status(status);
    if (answer instanceof Uint8Array && isFile(route.answer)) sendFile(response, route.answer, answer);
    // The length would depend on the compression.
    else if (request.method === "HEAD") response.type("json").end();
    // Express would tag the answer with its hash.
    else if (route.isPrivate) response.type("json").end(JSON.stringify(answer));
    else response.json(answer);
  };
}

function answeringFromCache(
  route: Route,
  context: Context,
  { bodies, turns }: { bodies: BodyCache; turns: Turns },
): RequestHandler {
  return async (request, response) => {
    const tag: string | null = response.locals.tag;
    const sent = request.method === "POST" ? JSON.stringify(request.body) : "";
    const body = await bodies.get({ tag, request: `${request.originalUrl} ${sent}`, turns }, async () => {
      const { answer } = await route.respond(context, requestInput(request));
      return answer instanceof Uint8Array ? new TextDecoder().decode(answer) : JSON.stringify(answer);
    });
    await sendCompressed(request, response.type(isFile(route.answer) ? route.answer.type : "json"), body);
  };
}

function sendFile(response: Response, { type, name }: FileAnswer, bytes: Uint8Array): void {
  if (name !== null) response.attachment(name);
  response.type(type).send(Buffer.from(bytes));
}
