import { setMaxListeners } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { seededRandom } from "../../../client/src/picture/canvas/seededRandom.ts";
import type { ServerProcess } from "../../support/engines/serverProcess.ts";
import { residentMegabytes } from "../residentMegabytes.ts";
import { type Answered, ReaderClient } from "./ReaderClient.ts";
import { visit } from "./visit.ts";

/** What was seen while many read. */
export interface Reading {
  answers: Answered[];
  /** Resident memory of the server, and how long its event loop was held up at most since the sample before. */
  samples: { at: number; megabytes: number; heldUpMs: number }[];
}

interface Crowd {
  readers: number;
  minutes: number;
  /** Whether they pause, as people do, or ask on as soon as they are answered. */
  pausing: boolean;
}

const SAMPLE_MS = 1000;
/** Readers do not all come at once. */
const COMING_MS = 10_000;

/** Lets so many readers use a server for so many minutes, the same way each time. */
export async function letRead({ url, pid }: ServerProcess, { readers, minutes, pausing }: Crowd): Promise<Reading> {
  const begin = performance.now();
  const now = () => performance.now() - begin;
  const enough = AbortSignal.timeout(minutes * 60_000);
  // Each reader waits for it.
  setMaxListeners(readers, enough);
  const answers: Answered[] = [];
  const samples: Reading["samples"] = [];

  const read = async (number: number) => {
    const random = seededRandom(number);
    const client = new ReaderClient(url, (answered) => {
      // What is broken off by the end of the measurement says nothing of the server.
      if (!enough.aborted) answers.push({ at: now(), ...answered });
    });
    const pause = (seconds: number) => {
      // Exponential, as waiting times are, and bounded, so that a short measurement has no reader who only sleeps.
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

/** The longest time for which the server's event loop was held up since it was last asked. */
async function heldUpMs(url: string): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text();
  return Number(/^nodejs_eventloop_lag_max_seconds (\S+)$/m.exec(text)?.[1]) * 1000;
}
