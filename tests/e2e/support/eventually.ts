import { setTimeout as sleep } from "node:timers/promises";
import { PATIENCE_MS } from "./patience.ts";

const BETWEEN_MS = 50;

/** Repeats an expectation until it holds, because a page reacts when it gets to it; throws the last failure. */
export async function eventually(holds: () => Promise<void>): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    try {
      return await holds();
    } catch (fault) {
      if (Date.now() > end) throw fault;
    }
    await sleep(BETWEEN_MS);
  }
}
