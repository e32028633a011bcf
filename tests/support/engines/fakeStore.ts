import type { GraphStore } from "../../../server/src/store/GraphStore.ts";

/** A store that holds nothing, with the functions that a test needs otherwise. */
export function fakeStore(overrides: Partial<GraphStore> = {}): GraphStore {
  return {
    engine: "embedded",
    read: async () => [],
    write: async () => {},
    search: async () => [],
    health: async () => ({ dataset: null }),
    close: async () => {},
    ...overrides,
  };
}
