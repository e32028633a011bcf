import { loadStatements } from "../../../../server/src/dataset/loadDataset.ts";
import { NO_FILTER } from "../../../../server/src/graph/claimFilter.ts";
import { pairsBetween } from "../../../../server/src/graph/paths/pathFrontier.ts";
import { createEmbeddedStore } from "../../../../server/src/store/embedded/embeddedStore.ts";
import type { GraphStore } from "../../../../server/src/store/GraphStore.ts";
import { smallGraph } from "../../../support/records/smallGraph.ts";

let store: GraphStore;

beforeEach(async () => {
  store = await createEmbeddedStore({ queryTimeoutMs: 10_000 });
});
afterEach(() => store.close());

type Asked = Parameters<typeof pairsBetween>[1];

const asked: Asked = {
  ...NO_FILTER,
  types: ["organisation"],
  ids: ["a", "b"],
  arrived: ["y", "z"],
  avoid: [],
  avoidClaims: [],
  leastRank: 0,
  maxRows: 100,
};

async function between(claims: string[], rest: Partial<Asked> = {}): Promise<string[]> {
  const rows = smallGraph({ claims, types: { s: "sector" } });
  const entities = rows.entities.map((entity) => ({ ...entity, claim_count: entity.id === "m" ? 3 : 2 }));
  await store.write(loadStatements({ ...rows, entities }));
  const pairs = await pairsBetween(store, { ...asked, ...rest });
  return pairs.map(({ origin, reached, rank }) => `${origin} ${reached} ${rank}`).sort();
}

test("two sides meet in what is next to both, each pair with the rank of its line", async () => {
  const claims = ["a-m assessed", "m-a corroborated", "m-z single-source", "a-n corroborated", "o-z corroborated"];
  expect(await between(claims)).toEqual(["m a 4", "m z 3"]);
});

test("a line with a disputed claim in force has the lowest rank, and nothing meets over it where that does not count", async () => {
  const claims = [
    "a-m disputed",
    "m-a corroborated",
    "m-z single-source",
    "b-n disputed ended",
    "n-b assessed",
    "n-y assessed",
  ];
  expect(await between(claims)).toEqual(["m a 0", "m z 3", "n b 2", "n y 2"]);
  expect(await between(claims, { leastRank: 1 })).toEqual(["n b 2", "n y 2"]);
  expect(await between(claims, { evidence: ["corroborated", "single-source", "assessed"] })).toEqual([
    "n b 2",
    "n y 2",
  ]);
});

test("of what is next to both all pairs are told, with entities of the sides themselves between where they are", async () => {
  const claims = ["a-m corroborated", "b-m corroborated", "m-y corroborated", "a-b corroborated", "b-z corroborated"];
  expect(await between(claims)).toEqual(["b a 4", "b z 4", "m a 4", "m b 4", "m y 4"]);
});

test("nothing meets where a claim of one of the two hops does not count", async () => {
  const claims = ["a-m disputed", "m-z corroborated", "a-s corroborated", "s-z corroborated"];
  expect(await between(claims, { leastRank: 1 })).toEqual([]);
  expect(await between(claims, { avoid: ["m"] })).toEqual([]);
  expect(await between(claims, { avoidClaims: ["claim-1"] })).toEqual([]);
});

test("where there are too many pairs those of the least connected come first", async () => {
  const claims = ["a-m", "b-m", "m-z", "a-n", "n-z"].map((pair) => `${pair} corroborated`);
  expect(await between(claims, { maxRows: 2 })).toEqual(["n a 4", "n z 4"]);
});
