import type { Server } from "node:http";
import { basename, resolve } from "node:path";
import type { Health } from "../contract/index.ts";

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
