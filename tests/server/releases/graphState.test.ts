import { loadStatements } from "../../../server/src/dataset/loadDataset.ts";
import { graphState } from "../../../server/src/releases/graphState.ts";
import { AnswerCache } from "../../../server/src/store/AnswerCache.ts";
import { cacheScans } from "../../../server/src/store/cacheScans.ts";
import type { GraphStore } from "../../../server/src/store/GraphStore.ts";
import { embeddedWith } from "../../support/engines/embeddedWith.ts";
import { smallGraph } from "../../support/records/smallGraph.ts";

/** A store that caches as long as it holds the same data set. */
function caching(store: GraphStore): GraphStore {
  const tag = async () => (await store.health()).dataset?.hash ?? null;
  return cacheScans(store, { tag, cache: new AnswerCache() });
}

const ids = ({ claims }: Awaited<ReturnType<typeof graphState>>) => [...claims.keys()];

/** A store that records its reads by query name. */
function counting(store: GraphStore): { store: GraphStore; reads: string[] } {
  const reads: string[] = [];
  const read: GraphStore["read"] = (text, params) => {
    reads.push(text.name);
    return store.read(text, params);
  };
  return { store: { ...store, read }, reads };
}

describe("the state of the graph", () => {
  test("is read once for a data set, and anew after a load", async () => {
    const before = smallGraph({ claims: ["a-b corroborated"] });
    const { store, reads } = counting(await embeddedWith(before));
    const cached = caching(store);
    const first = await graphState(cached);
    reads.length = 0;
    expect(await graphState(cached)).toBe(first);
    expect(reads).toEqual([]);

    const after = smallGraph({ claims: ["a-b corroborated", "b-c corroborated"] });
    await store.write(loadStatements({ ...after, dataset: { ...after.dataset, hash: "another" } }));
    const second = await graphState(cached);
    expect([ids(first).length, ids(second).length]).toEqual([1, 2]);
    await store.close();
  });

  test("is not kept where a load came while it was read", async () => {
    const [before, after] = [["a-b corroborated"], ["a-b corroborated", "b-c corroborated"]].map((claims) =>
      smallGraph({ claims }),
    );
    if (!before || !after) throw new Error("two graphs are needed");
    const inner = await embeddedWith(before);
    let loads = 1;
    const read: GraphStore["read"] = async (text, params) => {
      const rows = await inner.read(text, params);
      if (text.name === "claim/allClaims" && loads-- > 0) {
        await inner.write(loadStatements({ ...after, dataset: { ...after.dataset, hash: "another" } }));
      }
      return rows;
    };
    const cached = caching({ ...inner, read });
    await graphState(cached);
    expect(ids(await graphState(cached))).toHaveLength(2);
    await inner.write(loadStatements(before));
    expect(ids(await graphState(cached))).toHaveLength(1);
    await inner.close();
  });
});
