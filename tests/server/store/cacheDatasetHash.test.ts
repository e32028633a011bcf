import { jest } from "@jest/globals";
import { StoreUnavailable } from "../../../server/src/errors.ts";
import { cacheDatasetHash } from "../../../server/src/store/cacheDatasetHash.ts";
import type { StoreHealth } from "../../../server/src/store/GraphStore.ts";

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

/** A store that takes some milliseconds to report its data set, and counts the requests. */
function storeThatTakes(milliseconds: number) {
  const state: { hash: string | null; asked: number; milliseconds: number } = { hash: "first", asked: 0, milliseconds };
  const health = async (): Promise<StoreHealth> => {
    state.asked += 1;
    const { hash } = state;
    await new Promise((resolve) => setTimeout(resolve, state.milliseconds));
    if (hash === null) throw new StoreUnavailable("away");
    return {
      dataset: { title: "Atlas", version: "1", date: "2026-11-25", licence: "CC0", horizon: null, own: [], hash },
    };
  };
  return { state, seen: cacheDatasetHash({ health }) };
}

/** What a request gets, after this much time has passed. */
async function seenIn(seen: ReturnType<typeof cacheDatasetHash>, milliseconds: number): Promise<string | null> {
  const answer = seen();
  await jest.advanceTimersByTimeAsync(milliseconds);
  return answer;
}

test("whoever asks at the same time, or soon after, has the answer of one question", async () => {
  const { state, seen } = storeThatTakes(5);
  expect(await Promise.all([seenIn(seen, 10), seenIn(seen, 10)])).toEqual(["first", "first"]);
  expect([seen(), state.asked]).toEqual(["first", 1]);
});

test("another data set is seen after two seconds at the latest, where the database answers", async () => {
  const { state, seen } = storeThatTakes(5);
  await seenIn(seen, 10);
  state.hash = "second";
  await jest.advanceTimersByTimeAsync(2000);
  expect(await seenIn(seen, 10)).toBe("second");
});

test("a database that takes most of a second is asked ahead, so that readers who go on asking always have an answer", async () => {
  const { seen } = storeThatTakes(900);
  await seenIn(seen, 1000);
  for (let time = 0; time < 30; time++) expect(await seenIn(seen, 300)).toBe("first");
});

test("a database too busy to answer is taken for ten seconds to hold what it held, and for no longer", async () => {
  const { state, seen } = storeThatTakes(5);
  await seenIn(seen, 10);
  state.milliseconds = 60_000;
  for (let time = 0; time < 9; time++) {
    await jest.advanceTimersByTimeAsync(799);
    expect(await seenIn(seen, 201)).toBe("first");
  }
  await jest.advanceTimersByTimeAsync(1500);
  expect(await seenIn(seen, 201)).toBeNull();
});

test("nobody waits longer than a fifth of a second, and a database that is away is told at once", async () => {
  const { state, seen } = storeThatTakes(5000);
  expect(await seenIn(seen, 201)).toBeNull();
  const away = storeThatTakes(5);
  await seenIn(away.seen, 10);
  away.state.hash = null;
  await jest.advanceTimersByTimeAsync(2000);
  expect(await seenIn(away.seen, 10)).toBeNull();
  // A pending request is not repeated.
  await seenIn(seen, 201);
  expect(state.asked).toBe(1);
});

test("what has been learned counts at once, and a question that was under way before does not undo it", async () => {
  const { state, seen } = storeThatTakes(500);
  await seenIn(seen, 600);
  await jest.advanceTimersByTimeAsync(1000);
  const asked = seen();
  seen.learn("second");
  state.hash = "second";
  expect(seen()).toBe("second");
  await jest.advanceTimersByTimeAsync(500);
  expect([await asked, seen()]).toEqual(["first", "second"]);
  expect(await seenIn(seen, 2500)).toBe("second");
});
