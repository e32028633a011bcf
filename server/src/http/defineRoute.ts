import type { z } from "zod";
import type { CuratedView, ErrorCode } from "../contract/index.ts";
import type { QuestionFile } from "../questions/QuestionFile.ts";
import type { Releases } from "../releases/openReleases.ts";
import type { GraphStore } from "../store/GraphStore.ts";
import { parseRequest } from "./parseRequest.ts";

/** What every route can use. */
export interface Context {
  store: GraphStore;
  views: CuratedView[];
  questions: QuestionFile[];
  /** Versions of the data set that can be compared. */
  releases: Releases;
  /** When this server started. */
  upSince: Date;
}

interface Described<Request, Answer> {
  method: "get" | "post";
  /** Below /api, with path parameters as `:id`. */
  path: string;
  /** One sentence for the documentation. */
  summary: string;
  /** Path and query parameters of a GET, the body of a POST. */
  request: Request;
  answer: Answer;
  /** Errors of this route, besides those of every route. */
  errors: ErrorCode[];
  /** A request that works on the real data set; `body` is for a POST. */
  example: { path: string; body?: unknown };
  /** Whether the compressed answer is cached until the data set changes, because it reads much of the graph; its status is always 200. */
  isKept?: boolean;
  /** A second status for the same shape, and when it is used. */
  otherStatus?: { status: number; description: string };
}

interface RouteSpec<Request extends z.ZodObject, Answer extends z.ZodObject> extends Described<Request, Answer> {
  respond(context: Context, asked: z.output<Request>): Promise<z.output<Answer>> | z.output<Answer>;
  /** Whether an answer is sent with `otherStatus`. */
  isOther?(answer: z.output<Answer>): boolean;
}

/** One route as the router and the documentation see it; `respond` parses raw input. */
export interface Route extends Described<z.ZodObject, z.ZodObject> {
  respond(context: Context, input: unknown): Promise<{ status: number; answer: unknown }>;
}

/** Ties a path to its schemas and to the function that answers, so that router and documentation cannot disagree. */
export function defineRoute<Request extends z.ZodObject, Answer extends z.ZodObject>(
  spec: RouteSpec<Request, Answer>,
): Route {
  const { respond, isOther, ...described } = spec;
  return {
    ...described,
    async respond(context, input) {
      const answer = await respond(context, parseRequest(spec.request, input));
      const other = isOther?.(answer) ? spec.otherStatus : undefined;
      return { status: other?.status ?? 200, answer };
    },
  };
}
