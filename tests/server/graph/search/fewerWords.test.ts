import { searchClaims } from "../../../../server/src/graph/claimSearch.ts";
import { fewerWords } from "../../../../server/src/graph/search/fewerWords.ts";
import { search } from "../../../../server/src/graph/search/search.ts";
import { sources } from "../../../../server/src/graph/sources.ts";
import type { GraphStore } from "../../../../server/src/store/GraphStore.ts";
import { embeddedWith } from "../../../support/engines/embeddedWith.ts";
import { realRows } from "../../../support/records/realRows.ts";

let store: GraphStore;

beforeAll(async () => {
  store = await embeddedWith(await realRows());
});

afterAll(() => store.close());

test("a question finds what its words name, with as many of them as one claim has", async () => {
  const q = "Who supplies magnets to Tesla?";
  expect((await searchClaims(store, { q, limit: 20, offset: 0 })).total).toBe(0);
  const answer = await fewerWords(store, { q });
  expect(answer.entity).toEqual({ q: "tesla", words: ["Tesla"] });
  expect(answer.claim).toEqual({ q: "magnet tesla", words: ["magnets", "Tesla"] });
  const { claims } = await searchClaims(store, { q: answer.claim?.q ?? "", limit: 20, offset: 0 });
  expect(claims.map(({ subject, object }) => [subject, object])).toContainEqual(["jl-mag", "tesla"]);
});

test("words that nothing has are left out, and those that stand together are kept", async () => {
  const answer = await fewerWords(store, { q: "dysprosium export licences of xylophones" });
  expect(answer.claim?.words).toEqual(["dysprosium", "export", "licences"]);
  expect(answer.entity?.words).toEqual(["export", "licences"]);
});

test.each(["重稀土分离 xylophone", "北方稀土有哪些 xylophone"])("so does one in Chinese: %s", async (q) => {
  const { entity } = await fewerWords(store, { q });
  expect(entity?.words.length).toBeGreaterThan(0);
  const { hits } = await search(store, { q: entity?.q ?? "", types: [], country: "", limit: 5 });
  expect(hits.length).toBeGreaterThan(0);
});

test("whatever is found with fewer words is found by a search for these", async () => {
  for (const q of [
    "Hitachi patents on xylophones",
    "price of neodymium in xylophones",
    "MOFCOM announcement xylophone",
  ]) {
    const { entity, claim, source } = await fewerWords(store, { q });
    const found = [
      entity && (await search(store, { q: entity.q, types: [], country: "", limit: 5 })).hits.length,
      claim && (await searchClaims(store, { q: claim.q, limit: 1, offset: 0 })).total,
      source && (await sources(store, { q: source.q, limit: 1, offset: 0 })).total,
    ].filter((count) => count !== null);
    expect(found.length).toBeGreaterThan(0);
    expect(found).not.toContain(0);
  }
});

test.each(["", "who is the", "xylophones", "?!"])("with %j nothing is found", async (q) => {
  expect(await fewerWords(store, { q })).toEqual({ entity: null, claim: null, source: null });
});
