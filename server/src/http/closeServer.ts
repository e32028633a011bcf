import type { Server } from "node:http";

const SWEEP_MS = 50;

/** Takes no new requests and waits for those that run; past the deadline it breaks them off. */
export async function closeServer(server: Server, deadlineMs: number): Promise<void> {
  const deadline = setTimeout(() => server.closeAllConnections(), deadlineMs);
  // A connection whose request has ended is kept for a next one, which will not be taken: Node closes only those that
  // are idle at the moment of `close`.
  const sweep = setInterval(() => server.closeIdleConnections(), SWEEP_MS);
  await new Promise((resolve) => server.close(resolve));
  clearInterval(sweep);
  clearTimeout(deadline);
}
