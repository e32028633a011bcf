import type { BrowserContext } from "playwright-core";

/** Gives a reader a name, so that the desk does not ask for it. */
export function named(name: string): (context: BrowserContext) => Promise<unknown> {
  return (context) =>
    context.addInitScript((who) => {
      // Frames without an origin, and the empty page before the first one, have no storage.
      if (window.origin !== "null") localStorage.setItem("atlas-reader-name", who);
    }, name);
}
