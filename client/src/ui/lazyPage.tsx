import { type ComponentType, type LazyExoticComponent, lazy, type ReactNode, useEffect } from "react";
import { SCRIPT_MISSED } from "../browser/scriptMissed.ts";
import { languageReady } from "../words/language.ts";
import { Failure } from "./Failure.tsx";
import { strings } from "./strings.ts";

/**
 * A page whose script comes when it is first opened; where it does not come, that is said in its place, unless something
 * else is to stand there.
 */
export function lazyPage<Props>(
  load: () => Promise<ComponentType<Props>>,
  instead: () => ReactNode = NotLoaded,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => {
    const page = await load().catch(() => instead);
    // It may have brought words of its own.
    await languageReady();
    return { default: page };
  });
}

/** Browsers keep a script that failed to come as failed, so only loading the whole page again helps. */
export function NotLoaded() {
  // Whether it is the server that is away, or the login that has ended, is for others to find out.
  useEffect(() => void window.dispatchEvent(new Event(SCRIPT_MISSED)), []);
  return <Failure message={strings.notLoaded} onRetry={() => window.location.reload()} />;
}
