import { search, withWords } from "../../../../server/src/graph/search/search.ts";
import type { GraphStore } from "../../../../server/src/store/GraphStore.ts";
import { embeddedWith } from "../../../support/engines/embeddedWith.ts";
import { realRows } from "../../../support/records/realRows.ts";
import { sampled } from "../../../support/tier.ts";

let store: GraphStore;
beforeAll(async () => {
  store = await embeddedWith(await realRows());
});
afterAll(() => store.close());

const found = async (q: string) => {
  const { hits } = await search(store, { q, types: [], country: "", limit: 20 });
  return hits.map(({ entity }) => entity.id);
};

test.each([
  "northern rare earth magnet joint venture",
  "Northern Rare-Earth (magnet) joint-venture",
  "magnet joint venture of Northern Rare Earth",
  "北方稀土 magnet joint venture",
])("%j has Northern Rare Earth among its first three, though no name has all of it", async (q) => {
  expect((await found(q)).slice(0, 3)).toContain("northern-rare-earth");
});

test("a hit by words alone says so, and stands behind hits by name", async () => {
  const { hits } = await search(store, { q: "rare earth magnet", types: [], country: "", limit: 100 });
  const ways = hits.map(({ match }) => match);
  expect(ways).toContain("text");
  expect(ways.slice(ways.indexOf("text")).filter((way) => way !== "text" && way !== "similar")).toEqual([]);
});

test("a pasted statement finds both ends of its claim", async () => {
  const { claims } = await realRows();
  for (const { statement, subject, object } of sampled(claims, Math.ceil(claims.length / 30))) {
    const ids = await withWords(store, { q: statement.slice(0, 200), types: [], country: "", limit: 100 });
    const texts = ids.map(({ id }) => id);
    expect([statement, texts.includes(subject), texts.includes(object)]).toEqual([statement, true, true]);
  }
});

test("only entities of the types and the country asked for are found", async () => {
  const { hits } = await search(store, { q: "magnet plant texas", types: ["organisation"], country: "US", limit: 20 });
  expect(hits.length).toBeGreaterThan(0);
  expect(hits.filter(({ entity }) => entity.type !== "organisation" || entity.country !== "US")).toEqual([]);
});

test("a single word is looked for in names alone", async () => {
  expect(await withWords(store, { q: "magnet", types: [], country: "", limit: 20 })).toEqual([]);
});
