import { setMaxListeners } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { seededRandom } from "../../../client/src/picture/placement/simulate.ts";
import type { ServerProcess } from "../../support/engines/serverProcess.ts";
import { residentMegabytes } from "../residentMegabytes.ts";
import { type Answered, ReaderClient } from "./ReaderClient.ts";
import { visit } from "./visit.ts";

/** What was observed while many readers used the server. */
export interface Reading {
  answers: Answered[];
  /** Resident memory of the server, and the longest delay of its event loop since the previous sample. */
  samples: { at: number; megabytes: number; heldUpMs: number }[];
}

interface Crowd {
  readers: number;
  minutes: number;
  /** Whether readers pause as people do, or send the next request at once. */
  pausing: boolean;
}

const SAMPLE_MS = 1000;
/** Readers arrive spread over this time. */
const COMING_MS = 10_000;

/** Simulates a number of readers on a server for a number of minutes; the same settings give the same run. */
export async function letRead({ url, pid }: ServerProcess, { readers, minutes, pausing }: Crowd): Promise<Reading> {
  const begin = performance.now();
  const now = () => performance.now() - begin;
  const enough = AbortSignal.timeout(minutes * 60_000);
  // Each reader listens to it.
  setMaxListeners(readers, enough);
  const answers: Answered[] = [];
  const samples: Reading["samples"] = [];

  const read = async (number: number) => {
    const random = seededRandom(number);
    const client = new ReaderClient(url, (answered) => {
      // Requests cut off by the end of the measurement say nothing about the server.
      if (!enough.aborted) answers.push({ at: now(), ...answered });
    });
    const pause = (seconds: number) => {
      // Exponential, like real waiting times, but bounded, so that in a short run no reader only sleeps.
      const long = Math.min(4, -Math.log(1 - random())) * seconds * 1000;
      return sleep(pausing ? long : 0, undefined, { signal: enough });
    };
    try {
      await sleep(pausing ? random() * COMING_MS : 0, undefined, { signal: enough });
      await visit({ client, random, pause });
    } catch (error) {
      if (!enough.aborted) throw error;
    } finally {
      client.close();
    }
  };
  const watch = async () => {
    while (!enough.aborted) {
      samples.push({ at: now(), megabytes: residentMegabytes(pid), heldUpMs: await heldUpMs(url) });
      await sleep(SAMPLE_MS);
    }
  };
  await Promise.all([watch(), ...Array.from({ length: readers }, (_, number) => read(number + 1))]);
  return { answers, samples };
}

/** Returns the longest delay of the server's event loop since the last call, in milliseconds. */
async function heldUpMs(url: string): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text();
  return Number(/^nodejs_eventloop_lag_max_seconds (\S+)$/m.exec(text)?.[1]) * 1000;
}
