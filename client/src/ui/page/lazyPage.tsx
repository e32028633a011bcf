import { type ComponentType, createElement, lazy, type ReactNode, useEffect, useState } from "react";
import { languageReady } from "../../model/words/language.ts";
import { SCRIPT_MISSED } from "../browser/scriptMissed.ts";
import { Failure } from "../Failure.tsx";
import { strings } from "../strings.ts";

/** A component loaded on demand, and the way to load it before it is shown. */
export type LazyPage<Props> = ComponentType<Props> & {
  /** Ends when it can be shown; never fails. */
  ready: () => Promise<void>;
};

/** A component loaded on demand; if loading fails, a message or `instead` takes its place. */
export function lazyPage<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  instead: () => ReactNode = NotLoaded,
): LazyPage<Props> {
  let come: ComponentType<Props> | null = null;
  const fetched = async () => {
    const page = await load();
    // It may have brought strings of its own.
    await languageReady();
    come ??= page;
    return come;
  };
  const Late = lazy(async () => ({ default: await fetched().catch(() => instead) }));
  // What has come is shown at once: React shows whatever stands in for a late part for 300 ms at least.
  // biome-ignore lint/correctness/noComponentHookFactories: called once for each page, outside components
  const Page = (props: Props) => {
    const [shown] = useState<ComponentType<Props>>(() => come ?? Late);
    return createElement(shown, props);
  };
  return Object.assign(Page, { ready: () => fetched().then(noValue, noValue) });
}

const noValue = () => undefined;

/** Browsers cache a failed script as failed, so only reloading the page helps. */
export function NotLoaded() {
  // Others find out whether the server is away or the login has ended.
  useEffect(() => void window.dispatchEvent(new Event(SCRIPT_MISSED)), []);
  return <Failure message={strings.notLoaded} onRetry={() => window.location.reload()} />;
}
