import { setTimeout as sleep } from "node:timers/promises";

/** What a server reads whole ahead of its readers, by the routes that tell it, in the order in which it does. */
const PREPARED = ["/summary", "/evidence", "/landscape", "/removal"];
const PREPARED_WITHIN_MS = 600_000;

/** Waits for what would else go on in the background while something is measured. */
export async function untilPrepared(url: string): Promise<void> {
  const end = Date.now() + PREPARED_WITHIN_MS;
  for (const path of PREPARED) {
    while (!(await fetch(`${url}/api${path}`)).ok) {
      if (Date.now() > end) throw new Error(`${path} was not made within ${PREPARED_WITHIN_MS} ms`);
      await sleep(1000);
    }
  }
}
