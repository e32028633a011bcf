import { createServer, type RequestListener, type Server } from "node:http";
import { basename, resolve } from "node:path";
import type { Health } from "../contract/index.ts";
import { StartError } from "../errors.ts";

const SWEEP_MS = 50;

/** Accepts no new requests and waits for running ones; after the deadline it cuts them off. */
export async function closeServer(server: Server, deadlineMs: number): Promise<void> {
  const deadline = setTimeout(() => server.closeAllConnections(), deadlineMs);
  // Node closes only connections that are idle when `close` is called; others would stay open after their request for a next
  // one, which will not be accepted.
  const sweep = setInterval(() => server.closeIdleConnections(), SWEEP_MS);
  await new Promise((resolve) => server.close(resolve));
  clearInterval(sweep);
  clearTimeout(deadline);
}

/** 64 KiB instead of Node's 16: the address of a page holds its whole view, with hundreds of entities. */
export const LONGEST_HEAD = 64 * 1024;

/** Keep-alive: longer than the usual minute of a reverse proxy, which answers 502 if the server closes first. */
const KEEP_ALIVE_MS = 75_000;

/** Starts to listen; throws StartError with the reason if it cannot. */
export function listen(app: RequestListener, { host, port }: { host: string; port: number }): Promise<Server> {
  const server = createServer({ maxHeaderSize: LONGEST_HEAD, keepAliveTimeout: KEEP_ALIVE_MS }, app);
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(startError(error, host, port)));
    server.listen(port, host, () => resolve(server));
  });
}

function startError(error: NodeJS.ErrnoException, host: string, port: number): StartError {
  const reasons: Record<string, string> = {
    EADDRINUSE: `Port ${port} is already in use, perhaps by another Rare Earth Atlas. Stop that one, or set PORT to another number.`,
    EACCES: `This user may not listen on port ${port}. Set PORT to a number above 1023, such as 8080.`,
    EADDRNOTAVAIL: `This machine has no address ${host}. Set HOST to one of its addresses.`,
    ENOTFOUND: `There is no host ${host}. Set HOST to an address of this machine.`,
  };
  return new StartError(reasons[error.code ?? ""] ?? `Cannot listen on ${host}:${port}: ${error.message}`, {
    cause: error,
  });
}

/** The greeting on the terminal: the address, what it shows or lacks, and own data that the graph does not hold. */
export function greeting(
  server: Server,
  { engine, dataset, message }: Health,
  ownFolders: readonly string[] = [],
): string {
  const name = engine === "embedded" ? "embedded engine" : "Neo4j";
  const own = dataset && dataset.own.length > 0 ? ` with own data: ${dataset.own.join(", ")}` : "";
  const holds = dataset ? `, data set ${dataset.version} of ${dataset.date}${own}` : "";
  const line = `Rare Earth Atlas: ${addressOf(server)} (${name}${holds})`;
  const unheld = ownFolders.map((folder) => basename(resolve(folder))).filter((name) => !dataset?.own.includes(name));
  const ignored = `The graph does not hold ${unheld.join(" and ")}, named in ATLAS_DATA: run npm run load`;
  // Without a data set the message says to load one.
  const notes = dataset !== null && unheld.length > 0 ? [ignored] : [];
  return [line, ...(message === null ? [] : [message]), ...notes].join("\n");
}

function addressOf(server: Server): string {
  const bound = server.address();
  if (bound === null || typeof bound === "string") return bound ?? "nowhere";
  const host = bound.family === "IPv6" ? `[${bound.address}]` : bound.address;
  // A server on all addresses, or on loopback only, is reached at localhost.
  const local = ["127.0.0.1", "0.0.0.0", "[::1]", "[::]"].includes(host);
  return `http://${local ? "localhost" : host}:${bound.port}`;
}
