import { setTimeout as sleep } from "node:timers/promises";
import { PATIENCE_MS } from "./patience.ts";

const BETWEEN_MS = 50;

/** Tries what is expected of a page until it holds, as a page answers when it comes to it; what failed last is what is told. */
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
