import { knock } from "./knock.ts";

/** When what comes later is no longer in the way of what is drawn first. */
const LATER_MS = 3000;

/**
 * Lets a script come while nothing else is to do, so that it is there before the server can go away; returns the way to stop.
 * While the server is away it is not asked for: browsers keep a script that failed to come as failed.
 */
export function prefetchLater(load: () => Promise<unknown>): () => void {
  let stopped = false;
  let timer = setTimeout(come, LATER_MS);
  async function come() {
    const answered = (await knock()) !== "no-server";
    if (stopped) return;
    if (answered) load().catch(() => undefined);
    else timer = setTimeout(come, LATER_MS);
  }
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}
