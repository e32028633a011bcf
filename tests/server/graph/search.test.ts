import { search } from "../../../server/src/graph/search.ts";
import type { GraphStore } from "../../../server/src/store/GraphStore.ts";
import { embeddedWith } from "../../support/embeddedWith.ts";
import { realRows } from "../../support/realRows.ts";
import { searchCases } from "../../support/searchCases.ts";

let store: GraphStore;

beforeAll(async () => {
  store = await embeddedWith(await realRows());
});

afterAll(() => store.close());

test.each(searchCases)("%j finds %s first", async (q, top) => {
  const { hits } = await search(store, { q, types: [], limit: 5 });
  expect(hits[0]?.entity.id ?? null).toBe(top);
});

test("only entities of the types asked for are found, and no more than asked for", async () => {
  const { hits } = await search(store, { q: "baotou", types: ["place"], limit: 2 });
  expect(hits.map(({ entity, match }) => [entity.id, entity.type, match])).toEqual([
    ["baotou", "place", "exact"],
    ["baotou-rare-earth-high-tech-zone", "place", "prefix"],
  ]);
});

test("a hit tells by which name it was found, and how", async () => {
  const { hits } = await search(store, { q: "beifang xitu", types: [], limit: 1 });
  expect(hits[0]).toMatchObject({ matched: "běi fāng xī tǔ", match: "exact" });
});

test("what is found by sound only is told to be similar", async () => {
  const { hits } = await search(store, { q: "北方希土", types: [], limit: 1 });
  expect(hits[0]).toMatchObject({ matched: "běi fāng xī tǔ", match: "similar" });
});
