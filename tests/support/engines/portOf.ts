import type { Server } from "node:net";

/** The port of this machine on which a server listens; 0 where it does not. */
export function portOf(server: Server): number {
  const address = server.address();
  return typeof address === "object" && address ? address.port : 0;
}
