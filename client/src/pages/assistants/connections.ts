/** Ways in which an assistant is connected. */
export const connectionIds = ["address", "editor", "desktop", "http"] as const;
export type ConnectionId = (typeof connectionIds)[number];

const NAME = "rare-earth-atlas";

/** The text to copy for each way, with the address under which the reader has this atlas. */
export function connections(origin: string): { id: ConnectionId; text: string }[] {
  const url = `${origin}/mcp`;
  const initialize = {
    jsonrpc: "2.0",
    id: 1,
    method: "initialize",
    params: { protocolVersion: "2025-11-25", capabilities: {}, clientInfo: { name: "curl", version: "1" } },
  };
  const headers = "-H 'Content-Type: application/json' -H 'Accept: application/json, text/event-stream'";
  const started = { command: "npm", args: ["--prefix", "/path/to/rare-earth-atlas", "run", "--silent", "mcp"] };
  const texts: Record<ConnectionId, string> = {
    address: url,
    editor: JSON.stringify({ servers: { [NAME]: { type: "http", url } } }, null, 2),
    desktop: JSON.stringify({ mcpServers: { [NAME]: started } }, null, 2),
    http: `curl ${url} ${headers} -d '${JSON.stringify(initialize)}'`,
  };
  return connectionIds.map((id) => ({ id, text: texts[id] }));
}
