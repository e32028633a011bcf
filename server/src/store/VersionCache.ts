import { LRUCache } from "lru-cache";

/** Sizes are in whatever unit `sizeOf` returns. */
export interface CacheLimits<Value> {
  maxSize: number;
  /** Larger values are not cached. */
  maxEntrySize?: number;
  sizeOf: (value: Value, key: string) => number;
}

/**
 * A cache of values that hold for one version of the data set: each is made once for all who ask meanwhile, and all are
 * dropped when another version is asked for. The least recently used goes first.
 */
export class VersionCache<Value extends object> {
  readonly #values: LRUCache<string, Value>;
  readonly #running = new Map<string, Promise<Value>>();
  #version: string | null = null;

  constructor({ maxSize, maxEntrySize = maxSize, sizeOf }: CacheLimits<Value>) {
    const sizeCalculation = (value: Value, key: string) => Math.max(1, Math.ceil(sizeOf(value, key)));
    this.#values = new LRUCache({ maxSize, maxEntrySize, sizeCalculation });
  }

  async get(version: string, key: string, make: () => Promise<Value>): Promise<Value> {
    if (version !== this.#version) {
      this.#values.clear();
      this.#running.clear();
      this.#version = version;
    }
    return this.#values.get(key) ?? singleFlight(this.#running, key, () => this.#make(version, key, make));
  }

  async #make(version: string, key: string, make: () => Promise<Value>): Promise<Value> {
    const value = await make();
    // The data set may have changed while the value was made.
    if (version === this.#version) this.#values.set(key, value);
    return value;
  }
}

/** Returns the promise that is under way for a key, or starts a new one; a failure is not remembered. */
export function singleFlight<Value>(
  running: Map<string, Promise<Value>>,
  key: string,
  begin: () => Promise<Value>,
): Promise<Value> {
  const underWay = running.get(key);
  if (underWay !== undefined) return underWay;
  const begun = begin().finally(() => {
    if (running.get(key) === begun) running.delete(key);
  });
  running.set(key, begun);
  return begun;
}
