import pLimit from "p-limit";
import { ServerBusy } from "./httpErrors.ts";

/** How many answers are made at once, how many wait for their turn, and for how long. */
interface Bounds {
  atOnce: number;
  waiting: number;
  patienceMs: number;
}

/** Makes an answer when its turn comes. Throws ServerBusy if too many wait already, or if it waited too long. */
export type Turns = <Answer>(make: () => Promise<Answer>) => Promise<Answer>;

/** A queue for answers. Whoever would wait long learns it early and asks again, instead of giving up in the end. */
export function createTurns({ atOnce, waiting, patienceMs }: Bounds): Turns {
  const limit = pLimit(atOnce);
  return async (make) => {
    if (limit.activeCount + limit.pendingCount >= atOnce + waiting) throw new ServerBusy(`${waiting} requests wait`);
    let isMissed = false;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        isMissed = true;
        reject(new ServerBusy(`waited ${patienceMs} ms`));
      }, patienceMs);
      void limit(async () => {
        clearTimeout(timer);
        if (!isMissed) await make().then(resolve, reject);
      });
    });
  };
}
