import { StoreUnavailable } from "../../../server/src/errors.ts";
import type { GraphStore } from "../../../server/src/store/GraphStore.ts";

/** A reader must learn within this time that the database is away. */
const SOON_MS = 5000;

/** Expects a store to report soon, with this message, that its database is away. */
export async function expectAway(store: GraphStore, message: RegExp): Promise<void> {
  const start = performance.now();
  const error = await store.health().catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(StoreUnavailable);
  expect(error).toHaveProperty("message", expect.stringMatching(message));
  expect(performance.now() - start).toBeLessThan(SOON_MS);
}
