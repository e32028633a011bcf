import type { GraphStore } from "../../../server/src/store/GraphStore.ts";

/** An empty store; tests override single functions. */
export function fakeStore(overrides: Partial<GraphStore> = {}): GraphStore {
  return {
    engine: "embedded",
    read: async () => [],
    write: async () => {},
    change: async () => true,
    search: async () => [],
    named: async () => [],
    withWords: async () => [],
    health: async () => ({ dataset: null }),
    close: async () => {},
    ...overrides,
  };
}
