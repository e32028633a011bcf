import { setTimeout as sleep } from "node:timers/promises";

/** Routes whose answers read the whole graph; a server caches them. */
const PREPARED = ["/summary", "/evidence", "/landscape", "/removal"];
const PREPARED_WITHIN_MS = 600_000;

/** Requests these answers until the server has cached them, so that the next measurement does not wait for them. */
export async function untilPrepared(url: string): Promise<void> {
  const end = Date.now() + PREPARED_WITHIN_MS;
  for (const path of PREPARED) {
    while (!(await fetch(`${url}/api${path}`)).ok) {
      if (Date.now() > end) throw new Error(`${path} was not made within ${PREPARED_WITHIN_MS} ms`);
      await sleep(1000);
    }
  }
}
