import { randomBytes } from "node:crypto";
import compression from "compression";
import express, { type Express, type RequestHandler } from "express";
import type { Logger } from "pino";
import type { Access, AssistantAccess } from "../Access.ts";
import { ShortViews } from "../desk/ShortViews.ts";
import { AnswerCache } from "../store/AnswerCache.ts";
import { cacheDatasetHash } from "../store/cacheDatasetHash.ts";
import { cacheScans } from "../store/cacheScans.ts";
import { apiRouter } from "./apiRouter.ts";
import { clientFiles, type PageNames } from "./clientFiles.ts";
import { answerTag, createBodyCache, dataTag } from "./createBodyCache.ts";
import type { Context } from "./defineRoute.ts";
import { guardWrites } from "./desk/guardWrites.ts";
import { senderOf } from "./desk/senderOf.ts";
import { shortViewRoute } from "./desk/shortViewRoute.ts";
import { localHosts, rateLimiter, securityHeaders } from "./guards.ts";
import { errorHandler } from "./httpErrors.ts";
import { limitBearers } from "./login/isAuthorized.ts";
import { loginRoutes } from "./login/loginRoutes.ts";
import { mcpDoor } from "./mcpDoor.ts";
import { createMetrics, metricsRoute } from "./metrics/createMetrics.ts";
import { documentation } from "./openapi/documentation.ts";
import { requestLog } from "./requestLog.ts";
import { routes } from "./routes.ts";

/** Changes of the desk by one address: more than anybody makes by hand. */
const WRITES_PER_MINUTE = 120;

export interface AppOptions extends PageNames, Omit<Context, "pageToken" | "whyClosed" | "shortViews"> {
  logger: Logger;
  clientFolder: string;
  /** For each address; 0 sets no limit. */
  requestsPerMinute: number;
  trustProxy: number;
  access: Access;
  /** Whether it answers only under the names of its own machine. */
  localOnly: boolean;
  /** Data that assistants may read. */
  mcp: AssistantAccess;
  /** Time limit of a query to the graph that `mcp` opens for the public. */
  queryTimeoutMs: number;
  /** The folder of the data set that is served. */
  servedFolder(): string;
  /** A digest of everything besides the graph that answers depend on. */
  program: string;
}

/** Wires the whole server, without listening. */
export function createApp(options: AppOptions): Express {
  const app = express();
  app.set("trust proxy", options.trustProxy);
  const metrics = createMetrics();
  app.use(requestLog(options.logger), metrics.counting, securityHeaders(), byEncoding, compression());
  if (options.localOnly) app.use(localHosts);
  app.use(limitBearers(options.access), metricsRoute(metrics, options.access));
  if (options.access.kind !== "open") app.use(loginRoutes(options.access));
  // One limiter, so that calls by assistants count together with those of the API.
  app.use(["/api", "/mcp"], rateLimiter(options.requestsPerMinute));
  app.use("/api", revalidated);
  const datasetHash = cacheDatasetHash(options.store);
  options.desk.onChange(datasetHash.learn);
  // One tag and one cache for all: no answer of the last data set may carry the tag of the next.
  const tag = dataTag(datasetHash, options.program);
  const cache = new AnswerCache();
  const pageToken = randomBytes(18).toString("base64url");
  const context = {
    ...options,
    store: cacheScans(options.store, { tag, cache }),
    pageToken,
    shortViews: shortViewsOf(options),
    whyClosed: whyClosed(options),
  };
  app.use("/api", documentation(routes));
  app.use(
    "/api",
    apiRouter(routes, context, {
      tag: answerTag(tag),
      bodies: createBodyCache(cache),
      writing: [rateLimiter(Math.min(options.requestsPerMinute, WRITES_PER_MINUTE), "changes"), guardWrites(context)],
      senderOf: (request) => senderOf(request, options.access),
    }),
  );
  app.use("/mcp", mcpDoor({ ...context, report: (error) => options.logger.error(error) }));
  if (context.shortViews !== null)
    app.use("/v", rateLimiter(options.requestsPerMinute), shortViewRoute(context.shortViews));
  app.use(clientFiles(options.clientFolder, options));
  app.use(errorHandler);
  return app;
}

/** Addresses to be typed need a desk that keeps them, and a public address to begin with. */
function shortViewsOf({ desk, publicUrl }: AppOptions): ShortViews | null {
  return publicUrl === null || desk.folderPath === null ? null : new ShortViews(desk.folderPath);
}

/** Why nobody may write here, whatever the state of the desk. */
function whyClosed({ desk, access, localOnly }: AppOptions): Context["whyClosed"] {
  if (!desk.isKept) return "off";
  // The environment refuses this combination; a program that wires the server otherwise meets it here.
  return access.kind === "open" && !localOnly ? "login" : null;
}

/** Set on all answers: a 304 or HEAD must have the headers of the full answer. */
const byEncoding: RequestHandler = (_request, response, next) => {
  response.vary("Accept-Encoding");
  next();
};

/** Browsers may cache an answer, but must ask by its ETag whether the data set has changed. */
const revalidated: RequestHandler = (_request, response, next) => {
  response.set("Cache-Control", "no-cache");
  next();
};
