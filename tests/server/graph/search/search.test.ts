import { rankHits } from "../../../../server/src/graph/search/rankHits.ts";
import { search } from "../../../../server/src/graph/search/search.ts";
import type { GraphStore } from "../../../../server/src/store/GraphStore.ts";
import type { SearchCandidate } from "../../../../server/src/store/search/indexedRows.ts";
import { pinyinNames, queryTokens, searchTokens } from "../../../../server/src/store/search/searchTokens.ts";
import { embeddedWith } from "../../../support/engines/embeddedWith.ts";
import { realRows } from "../../../support/records/realRows.ts";
import { searchCases } from "../../../support/records/searchCases.ts";
import { isFullRun } from "../../../support/tier.ts";

let store: GraphStore;
let everyone: SearchCandidate[];

beforeAll(async () => {
  const rows = await realRows();
  everyone = rows.entities.map(({ id, type, country, claim_count, search_names: names }) => ({
    id,
    type,
    country,
    claim_count,
    names,
  }));
  store = await embeddedWith(rows);
});

afterAll(() => store.close());

test.each(searchCases)("%j finds %s first", async (q, top) => {
  const { hits } = await search(store, { q, types: [], country: "", limit: 5 });
  const [first] = hits;
  // Words found elsewhere than in names may still stand where no name matches.
  expect(first === undefined || first.match === "text" ? null : first.entity.id).toBe(top);
});

test("only entities of the types asked for are found, and no more than asked for", async () => {
  const { hits } = await search(store, { q: "baotou", types: ["place"], country: "", limit: 2 });
  expect(hits.map(({ entity, match }) => [entity.id, entity.type, match])).toEqual([
    ["baotou", "place", "exact"],
    ["baotou-rare-earth-high-tech-zone", "place", "prefix"],
  ]);
});

test("only entities of the country asked for are found, a policy in each of its jurisdictions", async () => {
  const { hits } = await search(store, { q: "magnet", types: [], country: "US", limit: 100 });
  expect(hits.length).toBeGreaterThan(3);
  expect(hits.filter(({ entity }) => !entity.country?.split(";").includes("US"))).toEqual([]);
});

test("a hit tells by which name it was found, and how", async () => {
  const { hits } = await search(store, { q: "beifang xitu", types: [], country: "", limit: 1 });
  expect(hits[0]).toMatchObject({ matched: "běi fāng xī tǔ", match: "exact" });
});

test("what is found by sound only is told to be similar", async () => {
  const { hits } = await search(store, { q: "北方希土", types: [], country: "", limit: 1 });
  expect(hits[0]).toMatchObject({ matched: "běi fāng xī tǔ", match: "similar" });
});

test("what sounds as the Chinese that is typed stands behind what is written so, in whichever characters", async () => {
  const rows = await realRows();
  const own = { id: "own-tech", name: "Own Tech", name_zh: "包鋼稀土高科" };
  const [first] = rows.entities;
  if (!first) throw new Error("no entity");
  const search_names = [own.name, own.name_zh, ...pinyinNames(own.name_zh)];
  const entity = { ...first, ...own, search_names, search_tokens: searchTokens(search_names) };
  const withOwn = await embeddedWith({ ...rows, entities: [...rows.entities, entity] });
  const found = async (q: string) => {
    const { hits } = await search(withOwn, { q, types: [], country: "", limit: 10 });
    return hits.map(({ entity: { id } }) => id);
  };
  const [traditional, simplified, same] = [
    await found("包鋼稀土"),
    await found("包钢稀土高科"),
    await found("包钢稀土"),
  ];
  await withOwn.close();
  expect(traditional.slice(0, 2)).toEqual(["own-tech", "northern-rare-earth"]);
  expect(simplified).toContain("own-tech");
  expect(same[0]).toBe("northern-rare-earth");
  expect(same).toContain("own-tech");
});

test("the index leaves out nobody whom a look at every entity finds, whatever half of a name or slip is typed", async () => {
  const names = everyone.filter((_, index) => index % (isFullRun ? 25 : 125) === 0).flatMap((entity) => entity.names);
  const slips = names.map((name) => `${name.slice(0, 2)}${name.charAt(3)}${name.charAt(2)}${name.slice(4)}`);
  const typed = [...names.map((name) => name.slice(0, Math.ceil(name.length / 2))), ...slips].filter(
    (q) => q.trim() !== "",
  );
  for (const q of typed) {
    const expected = rankHits(queryTokens(q), everyone).slice(0, 20);
    const { hits } = await search(store, { q, types: [], country: "", limit: 20 });
    // After the hits by spelling, the search adds hits by sound and by words elsewhere.
    const found = hits.map(({ entity, match, matched }) => ({ id: entity.id, match, matched }));
    expect(found.slice(0, expected.length)).toEqual(expected);
    for (const { match } of found.slice(expected.length)) expect(match).toMatch(/^(similar|text)$/);
  }
});
