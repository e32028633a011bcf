import { startServer } from "../support/engines/serverProcess.ts";
import type { Measurement } from "./measurement.ts";
import { requestMix } from "./requestMix.ts";
import { residentMegabytes } from "./residentMegabytes.ts";
import { spread } from "./statistics.ts";

const REQUESTS = 2000;
const AT_ONCE = 8;

/** Resident memory of the server with the embedded engine while it answers a warm mix of requests. */
export const memory: Measurement = {
  name: "memory",
  async measure() {
    const server = await startServer({ REQUESTS_PER_MINUTE: "0" });
    const sizes: number[] = [];
    const mix = requestMix(REQUESTS);
    while (mix.length > 0) {
      await Promise.all(mix.splice(0, AT_ONCE).map((path) => fetch(server.url + path).then((answer) => answer.text())));
      if (mix.length % (AT_ONCE * 10) === 0) sizes.push(residentMegabytes(server.pid));
    }
    await server.stop();
    const { p95 } = spread(sizes);
    const note = `highest of ${sizes.length} samples during ${REQUESTS} requests`;
    return [{ what: "server memory, embedded engine", unit: "MB", median: Math.max(...sizes), p95, budget: 250, note }];
  },
};
