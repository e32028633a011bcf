import { useSyncExternalStore } from "react";
import type { Signal } from "../../model/state/signal.ts";

/** The value of a signal; the component is drawn again when it changes. */
export function useSignal<Value>({ subscribe, value }: Pick<Signal<Value>, "subscribe" | "value">): Value {
  return useSyncExternalStore(subscribe, value);
}
