import { Agent, type IncomingMessage, request } from "node:http";
import { buffer } from "node:stream/consumers";
import { gunzipSync } from "node:zlib";
import type { ApiRequest } from "../keepAliveClient.ts";

/** The outcome of one request by a reader. */
export interface Answered {
  /** Milliseconds from the start of the measurement to the end of the answer. */
  at: number;
  ms: number;
  /** The path without the parts that identify an entity. */
  kind: string;
  /** 0 if no answer came; then the reason is given. */
  status: number;
  reason?: string;
}

/** Browsers open at most this many connections to one server. */
const CONNECTIONS = 6;
/** After this time a reader gives up. */
const PATIENCE_MS = 20_000;

/** A reader's browser: a few keep-alive connections, and the ETags of cached answers, which it sends again. */
export class ReaderClient {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  private readonly tags = new Map<string, string>();
  private readonly kept = new Set<string>();

  private readonly url: string;
  private readonly tell: (answered: Omit<Answered, "at">) => void;

  constructor(url: string, tell: (answered: Omit<Answered, "at">) => void) {
    this.url = url;
    this.tell = tell;
  }

  /** Sends a request, records the outcome and returns the body; null if there is none or the browser has it cached. */
  async ask({ path, body }: ApiRequest): Promise<Buffer | null> {
    if (this.kept.has(path)) return null;
    const start = performance.now();
    const kind = kindOf(path);
    try {
      const answer = await this.send(path, body).catch((error) => {
        // The server closed the connection just as it was reused; every browser retries then.
        if (error.code === "ECONNRESET") return this.send(path, body);
        throw error;
      });
      const bytes = await buffer(answer);
      const status = answer.statusCode ?? 0;
      this.tell({ ms: performance.now() - start, kind, status });
      if (status !== 200) return null;
      if (/immutable/.test(answer.headers["cache-control"] ?? "")) this.kept.add(path);
      else if (answer.headers.etag && body === undefined) this.tags.set(path, answer.headers.etag);
      return answer.headers["content-encoding"] === "gzip" ? gunzipSync(bytes) : bytes;
    } catch (error) {
      this.tell({ ms: performance.now() - start, kind, status: 0, reason: String(error) });
      return null;
    }
  }

  close(): void {
    this.agent.destroy();
  }

  private send(path: string, body: unknown): Promise<IncomingMessage> {
    const tag = this.tags.get(path);
    return new Promise((resolve, reject) => {
      const asked = request(this.url + path, {
        agent: this.agent,
        method: body === undefined ? "GET" : "POST",
        headers: {
          "Accept-Encoding": "gzip",
          ...(tag === undefined || body !== undefined ? {} : { "If-None-Match": tag }),
          ...(body === undefined ? {} : { "Content-Type": "application/json" }),
        },
      });
      asked.setTimeout(PATIENCE_MS, () => asked.destroy(new Error("no answer in time")));
      asked.once("response", resolve).once("error", reject);
      asked.end(body === undefined ? undefined : JSON.stringify(body));
    });
  }
}

/**
 * Returns `/api/entities/:/claims` for `/api/entities/baogang-group/claims?limit=200`; all files of the page are one
 * kind.
 */
function kindOf(path: string): string {
  const [route = ""] = path.split("?");
  if (!route.startsWith("/api/")) return "files of the page";
  return route.replace(/(entities|sources|landscape|questions)\/[^/]+/, "$1/:");
}
