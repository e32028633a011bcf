import type { Server } from "node:http";

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
