import type { Server } from "node:http";

/** Takes no new requests and waits for those that run; past the deadline it breaks them off. */
export async function closeServer(server: Server, deadlineMs: number): Promise<void> {
  const deadline = setTimeout(() => server.closeAllConnections(), deadlineMs);
  await new Promise((resolve) => server.close(resolve));
  clearTimeout(deadline);
}
