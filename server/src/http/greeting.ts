import type { Server } from "node:http";
import type { Health } from "../contract/index.ts";

/** What a person at the terminal reads once the server listens: where it is, and what it shows or lacks. */
export function greeting(server: Server, { engine, dataset, message }: Health): string {
  const name = engine === "embedded" ? "embedded engine" : "Neo4j";
  const own = dataset && dataset.own.length > 0 ? ` with own data: ${dataset.own.join(", ")}` : "";
  const holds = dataset ? `, data set ${dataset.version} of ${dataset.date}${own}` : "";
  const line = `Rare Earth Atlas: ${addressOf(server)} (${name}${holds})`;
  return message === null ? line : `${line}\n${message}`;
}

function addressOf(server: Server): string {
  const bound = server.address();
  if (bound === null || typeof bound === "string") return bound ?? "nowhere";
  const host = bound.family === "IPv6" ? `[${bound.address}]` : bound.address;
  // What listens everywhere or on the loopback address only is nearest at localhost.
  const local = ["127.0.0.1", "0.0.0.0", "[::1]", "[::]"].includes(host);
  return `http://${local ? "localhost" : host}:${bound.port}`;
}
