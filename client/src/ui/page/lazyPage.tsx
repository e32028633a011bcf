import { type ComponentType, type LazyExoticComponent, lazy, type ReactNode, useEffect } from "react";
import { languageReady } from "../../model/words/language.ts";
import { SCRIPT_MISSED } from "../browser/scriptMissed.ts";
import { Failure } from "../Failure.tsx";
import { strings } from "../strings.ts";

/** A component loaded on demand; if loading fails, a message or `instead` takes its place. */
export function lazyPage<Props>(
  load: () => Promise<ComponentType<Props>>,
  instead: () => ReactNode = NotLoaded,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => {
    const page = await load().catch(() => instead);
    // It may have brought strings of its own.
    await languageReady();
    return { default: page };
  });
}

/** Browsers cache a failed script as failed, so only reloading the page helps. */
export function NotLoaded() {
  // Others find out whether the server is away or the login has ended.
  useEffect(() => void window.dispatchEvent(new Event(SCRIPT_MISSED)), []);
  return <Failure message={strings.notLoaded} onRetry={() => window.location.reload()} />;
}
