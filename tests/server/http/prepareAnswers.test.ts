import { jest } from "@jest/globals";
import { StillWorking } from "../../../server/src/errors.ts";
import { prepareAnswers } from "../../../server/src/http/prepareAnswers.ts";
import type { GraphStore } from "../../../server/src/store/GraphStore.ts";
import { fakeStore } from "../../support/engines/fakeStore.ts";

const LOOK_MS = 5;
/** Time for several looks. */
const A_WHILE_MS = 60;

const textOf = (name: string) => ({ name, cypher: "", scans: "all" });
const reading = (name: string) => (store: GraphStore) => store.read(textOf(name), {});

/** Prepares until a test has ended; what was read, and what was logged. */
function preparing(
  read: (name: string) => Promise<void>,
  answers: Record<string, (store: GraphStore) => Promise<unknown>>,
) {
  const end = new AbortController();
  const held = { hash: "one" as string | null };
  const log: string[] = [];
  const begun: string[] = [];
  const store = fakeStore({
    read: async ({ name }) => {
      begun.push(name);
      await read(name);
      return [];
    },
  });
  const logger = { warn: (_: object, text: string) => void log.push(text) };
  prepareAnswers({ store, heldHash: () => held.hash, logger, signal: end.signal, answers, lookMs: LOOK_MS });
  ends.push(end);
  return { begun, log, held, end };
}

const ends: AbortController[] = [];
beforeEach(() => void jest.useFakeTimers());
afterEach(() => {
  jest.useRealTimers();
  for (const end of ends.splice(0)) end.abort();
});

test("what is read of the whole graph is read once for each data set, and for none while nobody knows which", async () => {
  const { begun, held } = preparing(async () => {}, { first: reading("a"), second: reading("b") });
  await jest.advanceTimersByTimeAsync(A_WHILE_MS);
  expect(begun).toEqual(["a", "b"]);
  held.hash = null;
  await jest.advanceTimersByTimeAsync(A_WHILE_MS);
  held.hash = "one";
  await jest.advanceTimersByTimeAsync(A_WHILE_MS);
  expect(begun).toEqual(["a", "b"]);
  held.hash = "two";
  await jest.advanceTimersByTimeAsync(A_WHILE_MS);
  expect(begun).toEqual(["a", "b", "a", "b"]);
});

test("one query goes after the other, also where an answer asks for several at once", async () => {
  let [underWay, most] = [0, 0];
  const slow = async () => {
    most = Math.max(most, ++underWay);
    await new Promise((done) => setTimeout(done, 3));
    underWay--;
  };
  const both = (store: GraphStore) => Promise.all(["a", "b", "c"].map((name) => reading(name)(store)));
  const { begun } = preparing(slow, { both });
  await jest.advanceTimersByTimeAsync(A_WHILE_MS);
  expect([begun, most]).toEqual([["a", "b", "c"], 1]);
});

test("what is still being worked out is asked for again until it is there", async () => {
  let times = 0;
  const late = async () => {
    if (++times < 3) throw new StillWorking("a");
  };
  const { begun, log } = preparing(late, { first: reading("a") });
  await jest.advanceTimersByTimeAsync(A_WHILE_MS);
  expect([begun, log]).toEqual([["a", "a", "a"], []]);
});

test("what fails is tried three times for a data set, logged once, and the others are made", async () => {
  const fails = async (name: string) => {
    if (name === "a") throw new Error("no memory");
  };
  const { begun, log } = preparing(fails, { first: reading("a"), second: reading("b") });
  await jest.advanceTimersByTimeAsync(A_WHILE_MS);
  expect([begun, log]).toEqual([["a", "a", "a", "b"], ["first was not made ahead of its readers"]]);
});

test("what fails once is made by the next try, and not logged", async () => {
  let times = 0;
  const failsOnce = async () => {
    if (++times === 1) throw new Error("the database was restarted");
  };
  const { begun, log } = preparing(failsOnce, { first: reading("a"), second: reading("b") });
  await jest.advanceTimersByTimeAsync(A_WHILE_MS);
  expect([begun, log]).toEqual([["a", "a", "b"], []]);
});

test("no query is sent while nobody knows the data set that its answer would be kept for", async () => {
  const { begun, held } = preparing(
    async () => {
      held.hash = null;
    },
    { both: (store) => Promise.all([reading("a")(store), reading("b")(store)]) },
  );
  await jest.advanceTimersByTimeAsync(A_WHILE_MS);
  expect(begun).toEqual(["a"]);
  held.hash = "one";
  await jest.advanceTimersByTimeAsync(A_WHILE_MS);
  expect(begun).toEqual(["a", "b"]);
});

test("once the server stops nothing is begun and nothing is logged", async () => {
  let fail: (error: Error) => void = () => {};
  const cut = () => new Promise<void>((_, reject) => (fail = reject));
  const { begun, log, end } = preparing(cut, { first: reading("a"), second: reading("b") });
  await jest.advanceTimersByTimeAsync(LOOK_MS);
  end.abort();
  fail(new Error("closed"));
  await jest.advanceTimersByTimeAsync(A_WHILE_MS);
  expect([begun, log]).toEqual([["a"], []]);
});
