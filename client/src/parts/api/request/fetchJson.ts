import type { ErrorBody } from "@atlas/server/contract";
import { type QueryClient, queryOptions } from "@tanstack/react-query";
import { ApiError } from "./ApiError.ts";

interface RequestOptions {
  signal?: AbortSignal;
  body?: unknown;
  /** By default POST with a body, otherwise GET. */
  method?: "PUT" | "POST" | "DELETE";
  headers?: Record<string, string>;
}

/** Requests the API and returns its answer; throws an ApiError. */
export async function fetchJson<T>(path: string, options: RequestOptions = {}): Promise<T> {
  const response = await send(path, options);
  if (asksForLogin(response)) throw new ApiError("login_needed", "The login has ended.");
  const answer: unknown = await response.json().catch(() => null);
  if (response.ok && answer !== null) {
    // The contract types the server's answers, and tests check them against it.
    return answer as T;
  }
  if (isErrorBody(answer)) throw new ApiError(answer.error.code, answer.error.message, answer);
  throw new ApiError("network", `The server gave no readable answer (status ${response.status}).`);
}

/** The query function of a request, with the request in `meta.asks` for readers who want its Cypher. */
export function asking<T>(
  path: string,
  body?: unknown,
): {
  queryFn: (context: { signal: AbortSignal }) => Promise<T>;
  meta: { asks: AskedRequest };
} {
  return {
    queryFn: ({ signal }) => fetchJson<T>(path, { signal, ...(body === undefined ? {} : { body }) }),
    meta: { asks: { path: path.replace(/^\/api/, ""), ...(body === undefined ? {} : { body }) } },
  };
}

/** A query of one request. */
export function asked<T>(queryKey: readonly unknown[], path: string, body?: unknown) {
  return queryOptions({ queryKey, ...asking<T>(path, body) });
}

/** A request to the API: its path below /api, and the body of a POST. */
export interface AskedRequest {
  path: string;
  body?: unknown;
}

async function send(path: string, { signal, body, method, headers }: RequestOptions): Promise<Response> {
  const sent = body === undefined ? null : JSON.stringify(body);
  try {
    const first = takeFirst(path, sent);
    if (first) return await first;
    return await fetch(path, {
      ...seesLogin,
      method: method ?? (sent === null ? "GET" : "POST"),
      headers: { ...(sent === null ? {} : { "content-type": "application/json" }), ...headers },
      body: sent,
      ...(signal ? { signal } : {}),
    });
  } catch (error) {
    // An aborted request is no failure.
    if (signal?.aborted) throw error;
    throw new ApiError("network", "The server cannot be reached.");
  }
}

function isErrorBody(answer: unknown): answer is ErrorBody {
  if (typeof answer !== "object" || answer === null || !("error" in answer)) return false;
  const { error } = answer;
  return typeof error === "object" && error !== null && "code" in error && "message" in error;
}

/**
 * Whether an answer means that the reader must log in: a 401 of our server, or a redirect by a reverse proxy whose
 * session has ended. The API itself never redirects.
 */
export function asksForLogin({ status, type }: Response): boolean {
  return status === 401 || type === "opaqueredirect";
}

/** Request option that reports a redirect to a login page instead of following it. */
export const seesLogin = { redirect: "manual" } as const;

declare global {
  interface Window {
    /** Answers that `firstRequests.js` asks for while the client is loading, by path and body. */
    firstAnswers?: Map<string, Promise<Response>>;
  }
}

/** The answer to this request if it was asked for before the client had loaded; the answer can be taken once. */
function takeFirst(path: string, body: string | null): Promise<Response> | undefined {
  const first = typeof window === "undefined" ? undefined : window.firstAnswers;
  const request = `${path} ${body ?? ""}`;
  const answer = first?.get(request);
  first?.delete(request);
  return answer;
}

/** Makes API requests through the cache of the page. */
export type Asker = Pick<QueryClient, "fetchQuery">;

/** An asker that records its requests in `asks`. */
export function notingAsker(client: Asker, asks: AskedRequest[]): Asker {
  return {
    fetchQuery: (options) => {
      asks.push(...[options.meta?.asks ?? []].flat());
      return client.fetchQuery(options);
    },
  };
}
