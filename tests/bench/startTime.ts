import { startServer } from "../support/engines/serverProcess.ts";
import type { Measurement } from "./measurement.ts";
import { spread } from "./statistics.ts";

const RUNS = 5;

/** From starting `node` on the built tree until it is healthy and has answered a search. */
export const startTime: Measurement = {
  name: "start",
  async measure() {
    const times: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      const begin = performance.now();
      const server = await startServer();
      const answer = await fetch(`${server.url}/api/search?q=baogang`);
      await answer.json();
      times.push(performance.now() - begin);
      await server.stop();
    }
    return [{ what: "node start to first answer, embedded engine", unit: "ms", ...spread(times), budget: 2000 }];
  },
};
