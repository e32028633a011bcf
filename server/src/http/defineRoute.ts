import { z } from "zod";
import type { CuratedView, ErrorCode } from "../contract/index.ts";
import type { Desk } from "../desk/Desk.ts";
import type { ShortViews } from "../desk/ShortViews.ts";
import type { QuestionFile } from "../questions/readQuestions.ts";
import type { Releases } from "../releases/openReleases.ts";
import type { DataPackage } from "../releases/package/dataPackage.ts";
import type { GraphStore } from "../store/GraphStore.ts";
import { NOBODY, type Sender } from "./desk/senderOf.ts";
import { parseRequest } from "./parseRequest.ts";

/** Services that every route can use. */
export interface Context {
  store: GraphStore;
  views: CuratedView[];
  questions: QuestionFile[];
  /** Versions of the data set that can be compared. */
  releases: Releases;
  /** Packs the data set of this server, with own data only if asked. */
  dataPackage(withOwn: boolean): Promise<DataPackage>;
  /** When this server started. */
  upSince: Date;
  desk: Desk;
  /** Public address of this server; null if not set. */
  publicUrl: string | null;
  /** Addresses of pages that can be typed; null on a server without desk or public address. */
  shortViews: ShortViews | null;
  /** To be sent with requests that write; only pages of this server can read it. */
  pageToken: string;
  /** Why nobody who asks may write, whatever the state of the desk; null if they may. */
  whyClosed: "off" | "login" | null;
}

/** Whether the answer follows from the data set and the request alone, so that it is cached until the data set changes. */
export function isCached({ writes, isPrivate, otherStatus }: Route): boolean {
  return writes === undefined && !isPrivate && otherStatus === undefined;
}

/** A file that a route answers instead of JSON. */
export interface FileAnswer {
  type: string;
  /** The name under which a browser saves it; null for one that programs read in place. */
  name: string | null;
}

export function isFile(answer: z.ZodObject | FileAnswer): answer is FileAnswer {
  return !("shape" in answer);
}

interface Described<Request, Answer> {
  method: "get" | "post" | "put" | "delete";
  /** Below /api, with path parameters as `:id`. */
  path: string;
  /** One sentence for the documentation. */
  summary: string;
  /** Path and query parameters of a GET, the body of a POST, both path and body of a PUT. */
  request: Request;
  /** For a PUT, the part of the request that its body holds. */
  body?: z.ZodObject;
  answer: Answer;
  /** Errors of this route, besides those of every route. */
  errors: ErrorCode[];
  /** A request that works on the real data set; `body` is for a POST or PUT. */
  example: { path: string; body?: unknown };
  /** Whether it changes the desk, so that only pages of this server may ask; a change of one `row` says which state it has seen. */
  writes?: "row" | "desk";
  /** Size limit of the body where it is not the usual one. */
  mostBytes?: number;
  /** Whether no cache may keep the answer, because it depends on who asks or on more than the data set. */
  isPrivate?: boolean;
  /** Whether it reads much of the graph, so that only two are made at once. */
  isLarge?: boolean;
  /** A second status for the same shape, and when it is used. */
  otherStatus?: { status: number; description: string };
}

/** Answer of a route: an object of its schema, or the bytes of a file. */
type Answered<Answer> = Answer extends z.ZodObject ? z.output<Answer> : Uint8Array;

/** A route as it is written: by default a GET that takes nothing and asks the graph for something named. */
interface RouteSpec<Request extends z.ZodObject, Answer>
  extends Omit<Described<Request, Answer>, "method" | "request" | "errors">,
    Partial<Pick<Described<Request, Answer>, "method" | "request" | "errors">> {
  respond(context: Context, asked: z.output<Request>, sender: Sender): Promise<Answered<Answer>> | Answered<Answer>;
  isOther?(answer: Answered<Answer>): boolean;
}

/** One route as the router and the documentation see it; `respond` parses raw input. */
export interface Route extends Described<z.ZodObject, z.ZodObject | FileAnswer> {
  respond(context: Context, input: unknown, sender?: Sender): Promise<{ status: number; answer: unknown }>;
}

/** The shape of a route's body; null for a route that takes none. */
export function bodyOf({ method, request, body }: Route): z.ZodObject | null {
  if (body !== undefined) return body;
  return method === "post" ? request : null;
}

/** Ties a path to its schemas and to the function that answers, so that router and documentation cannot disagree. */
export function defineRoute<Request extends z.ZodObject, Answer extends z.ZodObject | FileAnswer>(
  spec: RouteSpec<Request, Answer>,
): Route {
  const { respond, isOther, ...described } = spec;
  // A route without a request reads nothing of it.
  const request = spec.request ?? (z.strictObject({}) as unknown as Request);
  return {
    method: "get",
    errors: ["not_found", "store_unavailable", "query_timeout"],
    ...described,
    request,
    async respond(context, input, sender = NOBODY) {
      const answer = await respond(context, parseRequest(request, input), sender);
      const other = isOther?.(answer) ? spec.otherStatus : undefined;
      return { status: other?.status ?? 200, answer };
    },
  };
}
