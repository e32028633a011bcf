import { loadStatements } from "../../../../server/src/dataset/loadDataset.ts";
import { NO_FILTER } from "../../../../server/src/graph/claimFilter.ts";
import { stepFrom } from "../../../../server/src/graph/paths/pathFrontier.ts";
import { createEmbeddedStore } from "../../../../server/src/store/embedded/embeddedStore.ts";
import type { GraphStore } from "../../../../server/src/store/GraphStore.ts";
import { smallGraph } from "../../../support/records/smallGraph.ts";

let store: GraphStore;

beforeEach(async () => {
  store = await createEmbeddedStore({ queryTimeoutMs: 10_000 });
});
afterEach(() => store.close());

type Asked = Parameters<typeof stepFrom>[1];

const asked: Asked = {
  ...NO_FILTER,
  types: ["organisation"],
  ids: ["a", "b"],
  goals: ["z"],
  avoid: [],
  avoidClaims: [],
  leastRank: 0,
  maxRows: 100,
};

async function step(claims: string[], rest: Partial<Asked> = {}): Promise<string[]> {
  const rows = smallGraph({ claims, types: { s: "sector", z: "sector" } });
  const entities = rows.entities.map((entity) => ({ ...entity, claim_count: entity.id === "m" ? 3 : 2 }));
  await store.write(loadStatements({ ...rows, entities }));
  const pairs = await stepFrom(store, { ...asked, ...rest });
  return pairs.map(({ origin, reached, rank, weight }) => `${origin} ${reached} ${rank} ${weight}`).sort();
}

test("a step brings the neighbours of each entity, with the rank of the line and how many claims they have", async () => {
  const claims = ["a-m assessed", "m-a corroborated", "m-b single-source", "b-n corroborated", "n-o corroborated"];
  expect(await step(claims)).toEqual(["a m 4 3", "b m 3 3", "b n 4 2"]);
});

test("one disputed claim in force gives the line the lowest rank, one that has ended does not", async () => {
  const claims = ["a-m disputed", "m-a corroborated", "b-n disputed ended", "b-n corroborated"];
  expect(await step(claims)).toEqual(["a m 0 3", "b n 4 2"]);
  expect(await step(claims, { leastRank: 1 })).toEqual(["b n 4 2"]);
});

test("a disputed line is left out if disputed is not among the grades asked for", async () => {
  const claims = ["a-m disputed", "m-a corroborated", "b-n disputed ended", "b-n corroborated", "b-o disputed ended"];
  expect(await step(claims, { evidence: ["corroborated"] })).toEqual(["b n 4 2"]);
  expect(await step(claims, { evidence: ["disputed"] })).toEqual(["a m 0 3", "b n 0 2", "b o 0 2"]);
});

test("a goal is reached whatever its type, and though it is to be avoided; others are not", async () => {
  const claims = ["a-z corroborated", "a-s corroborated", "a-m corroborated", "a-n corroborated"];
  expect(await step(claims, { avoid: ["z", "m"] })).toEqual(["a n 4 2", "a z 4 2"]);
});

test("a claim that does not count leads nowhere", async () => {
  const claims = ["a-m disputed", "b-m corroborated", "b-n corroborated"];
  expect(await step(claims, { leastRank: 1, avoidClaims: ["claim-1"] })).toEqual(["b n 4 2"]);
});

test("where there are too many pairs the goals come first, then the best evidenced, over all entities together", async () => {
  const claims = ["a-z disputed", "a-m single-source", "a-n corroborated", "b-o corroborated", "b-p disputed"];
  expect(await step(claims, { maxRows: 3 })).toEqual(["a n 4 2", "a z 0 2", "b o 4 2"]);
});
