/** An observable value, with the two functions that `useSyncExternalStore` needs. */
export interface Signal<Value> {
  /** The current value; stable until it is set. */
  value: () => Value;
  /** Sets the value, and calls back if it differs. */
  set: (value: Value) => void;
  /** Calls back after each change; returns a function that stops it. */
  subscribe: (listener: () => void) => () => void;
}

/** Creates a value outside React that components and modules can watch. */
export function createSignal<Value>(initial: Value): Signal<Value> {
  const listeners = new Set<() => void>();
  let current = initial;
  return {
    value: () => current,
    set(value) {
      if (Object.is(value, current)) return;
      current = value;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
