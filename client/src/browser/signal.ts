/** A value that says when it changes. Its two functions are what `useSyncExternalStore` asks for. */
export interface Signal<Value> {
  /** The value as it is now; the same until it is set. */
  value: () => Value;
  /** Sets the value, and calls back if it is another. */
  set: (value: Value) => void;
  /** Calls back after each change; returns the way to stop. */
  subscribe: (listener: () => void) => () => void;
}

/** A value outside of React that components and others can watch. */
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
