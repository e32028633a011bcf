import { StoreUnavailable } from "../../../server/src/errors.ts";
import type { GraphStore } from "../../../server/src/store/GraphStore.ts";

/** Time within which a reader must hear that the database is away. */
const SOON_MS = 5000;

/** Expects a store to say soon, and in these words, that its database is away. */
export async function expectAway(store: GraphStore, message: RegExp): Promise<void> {
  const start = performance.now();
  const error = await store.health().catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(StoreUnavailable);
  expect(error).toHaveProperty("message", expect.stringMatching(message));
  expect(performance.now() - start).toBeLessThan(SOON_MS);
}
