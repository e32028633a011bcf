import { knock } from "./knock.ts";

/** By then the first paint is done. */
const LATER_MS = 3000;

/**
 * Loads a script when the page is idle, so that it is there if the server goes away; returns a function that cancels
 * it. Not attempted while the server is away, because browsers cache a failed script as failed.
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
