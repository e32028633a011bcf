import { type NodeMcpRequestHandler, toNodeHandler } from "@modelcontextprotocol/node";
import { createMcpHandler, type McpServer } from "@modelcontextprotocol/server";
import type { AssistantAccess } from "../Access.ts";
import { createMcpServer } from "./createMcpServer.ts";
import type { DoorContext } from "./Door.ts";
import { openEmbedded } from "./openEmbedded.ts";

/** Room for the longest text that is read, as in the API. */
const MOST_BYTES = 1_000_000;
/** Open streams that wait for changes; the tools never change, so nobody needs one. */
const MOST_STREAMS = 16;

export interface HandlerOptions extends DoorContext {
  mcp: AssistantAccess;
  queryTimeoutMs: number;
  /** The folder of the data set that is served. */
  servedFolder(): string;
}

/** Answers assistants over HTTP, with own data or without. */
export async function httpHandler({
  mcp,
  queryTimeoutMs,
  servedFolder,
  ...context
}: HandlerOptions): Promise<NodeMcpRequestHandler> {
  const published = { base: servedFolder(), own: [] };
  const store = mcp === "public" ? await openEmbedded(published, queryTimeoutMs) : context.store;
  return overHttp(() => createMcpServer({ ...context, store }));
}

/** Answers requests of the protocol over HTTP, each by a server of its own: no session is kept. */
export function overHttp(create: () => McpServer): NodeMcpRequestHandler {
  return toNodeHandler(createMcpHandler(create, { maxRequestBodySize: MOST_BYTES, maxSubscriptions: MOST_STREAMS }));
}
