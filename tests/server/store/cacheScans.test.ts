import { QueryTimeout, StoreUnavailable } from "../../../server/src/errors.ts";
import { AnswerCache } from "../../../server/src/store/AnswerCache.ts";
import { cacheScans } from "../../../server/src/store/cacheScans.ts";
import type { CypherText, Row } from "../../../server/src/store/GraphStore.ts";
import { fakeStore } from "../../support/engines/fakeStore.ts";

const everything: CypherText = { name: "summary/counts", cypher: "MATCH (n) RETURN count(n)", scans: "all; kept" };
const anchored: CypherText = { name: "entity/one", cypher: "MATCH (n {id: $id}) RETURN n" };

/** A caching store over a graph that answers on command. */
function keeping({ patienceMs = 10_000, maxSize = 2000 } = {}) {
  const asked: { text: CypherText; params: object; answer: (rows: Row[]) => void; fail: (error: Error) => void }[] = [];
  const held: { hash: string | null } = { hash: "first" };
  const read = (text: CypherText, params: object) =>
    new Promise<Row[]>((answer, fail) => asked.push({ text, params, answer, fail }));
  const cache = new AnswerCache({ maxSize });
  const store = cacheScans(fakeStore({ read }), { tag: () => held.hash, cache, patienceMs });
  return { store, asked, held };
}

/** Lets all pending callbacks run. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

test("reads the whole graph once for all who ask, at the same time and later", async () => {
  const { store, asked } = keeping();
  const answers = [store.read(everything, {}), store.read(everything, {})];
  await settled();
  asked[0]?.answer([{ n: 7 }]);
  expect(await Promise.all(answers)).toEqual([[{ n: 7 }], [{ n: 7 }]]);
  expect(await store.read(everything, {})).toEqual([{ n: 7 }]);
  expect(asked).toHaveLength(1);
});

test("reads again for other parameters, and for another version of the data set", async () => {
  const { store, asked, held } = keeping();
  for (const [index, params] of [{ stage: "magnet" }, { stage: "motor" }].entries()) {
    const answer = store.read(everything, params);
    await settled();
    asked[index]?.answer([{ index }]);
    expect(await answer).toEqual([{ index }]);
  }
  held.hash = "second";
  const anew = store.read(everything, { stage: "magnet" });
  await settled();
  asked[2]?.answer([{ index: 2 }]);
  expect(await anew).toEqual([{ index: 2 }]);
});

/** Requests an answer of about this many characters; returns whether the graph was read or the cache had it. */
async function askFor(name: string, characters: number, { store, asked }: ReturnType<typeof keeping>) {
  const before = asked.length;
  const answer = store.read({ ...everything, name }, {});
  await settled();
  asked[before]?.answer(Array.from({ length: characters / 10 }, () => ({ a: "12" })));
  await answer;
  return asked.length > before ? "read" : "kept";
}

test("lets go of what was asked for longest ago where answers are too long to be kept together", async () => {
  const graph = keeping({ maxSize: 2000 });
  for (const name of ["first", "second"]) expect(await askFor(name, 400, graph)).toBe("read");
  expect(await askFor("first", 400, graph)).toBe("kept");
  expect(await askFor("third", 400, graph)).toBe("read");
  expect(await askFor("first", 400, graph)).toBe("kept");
  expect(await askFor("second", 400, graph)).toBe("read");
});

test("does not keep an answer that is too long by itself, and goes on keeping all others", async () => {
  const graph = keeping({ maxSize: 2000 });
  expect(await askFor("short", 400, graph)).toBe("read");
  for (const _ of [1, 2]) expect(await askFor("long", 2000, graph)).toBe("read");
  expect(await askFor("short", 400, graph)).toBe("kept");
});

test("keeps no failure", async () => {
  const { store, asked } = keeping();
  const failing = store.read(everything, {});
  await settled();
  asked[0]?.fail(new StoreUnavailable("away"));
  await expect(failing).rejects.toThrow("away");
  const again = store.read(everything, {});
  await settled();
  asked[1]?.answer([]);
  expect(await again).toEqual([]);
});

test("asks the graph every time for what an index anchors", async () => {
  const { store, asked } = keeping();
  for (const index of [0, 1]) {
    const answer = store.read(anchored, { id: "baogang-group" });
    await settled();
    asked[index]?.answer([{ index }]);
    expect(await answer).toEqual([{ index }]);
  }
});

test("tells who has waited for long to come back, and has the answer then", async () => {
  const { store, asked } = keeping({ patienceMs: 5 });
  await expect(store.read(everything, {})).rejects.toBeInstanceOf(QueryTimeout);
  asked[0]?.answer([{ n: 7 }]);
  expect(await store.read(everything, {})).toEqual([{ n: 7 }]);
  expect(asked).toHaveLength(1);
});

test("says that the graph is away where nobody can tell what it holds by then", async () => {
  const { store, held } = keeping({ patienceMs: 5 });
  const answer = store.read(everything, {});
  await settled();
  held.hash = null;
  await expect(answer).rejects.toBeInstanceOf(StoreUnavailable);
});

test("keeps nothing of a graph of which nobody knows what it holds, and gives it no more time than any query", async () => {
  const { store, asked, held } = keeping();
  held.hash = null;
  for (const index of [0, 1]) {
    const answer = store.read(everything, {});
    await settled();
    expect(asked[index]?.text.scans).toBeUndefined();
    asked[index]?.answer([{ index }]);
    expect(await answer).toEqual([{ index }]);
  }
});
