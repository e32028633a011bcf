import type { PathRequest } from "../../../server/src/contract/index.ts";
import { loadStatements } from "../../../server/src/dataset/loadDataset.ts";
import { paths } from "../../../server/src/graph/paths/paths.ts";
import { createEmbeddedStore } from "../../../server/src/store/embedded/embeddedStore.ts";
import type { GraphStore } from "../../../server/src/store/GraphStore.ts";
import { pathRequestOf } from "../../support/records/pathRequestOf.ts";
import { type SmallGraph, smallGraph } from "../../support/records/smallGraph.ts";

/** No step may read more than ten claims; the search does not go on from entities with more. */
const FEW_CLAIMS = { maxRows: 100, maxClaims: 10, maxMilliseconds: 10_000, aheadFrom: 1000, twoAheadFrom: 1000 };

/** From one end to the other, at most four hops by default. */
function request(rest: Partial<PathRequest> = {}): PathRequest {
  return pathRequestOf("a", "z", { maxHops: 4, ...rest });
}

let store: GraphStore;

beforeEach(async () => {
  store = await createEmbeddedStore({ queryTimeoutMs: 10_000 });
});
afterEach(() => store.close());

async function found(graph: SmallGraph, rest: Partial<PathRequest> = {}): Promise<string[]> {
  await store.write(loadStatements(smallGraph(graph)));
  const answer = await paths(store, request(rest));
  return answer.paths.map(({ entities, hops, weakest }) => {
    const claims = hops.map((hop) => hop.claims.join("+"));
    return `${entities.join(" ")}: ${claims.join(" ")}, hop ${weakest.hop} ${weakest.evidence}`;
  });
}

test("parallel claims carry one hop, best evidenced first, whichever way they point", async () => {
  const graph = { claims: ["a-m self-reported", "m-a corroborated", "a-m single-source", "z-m single-source"] };
  expect(await found(graph)).toEqual(["a m z: claim-1+claim-2+claim-0 claim-3, hop 1 single-source"]);
});

test("a filter on evidence finds the longer path that it allows, where the shortest is not allowed", async () => {
  const graph = { claims: ["a-z disputed", "a-m corroborated", "m-n corroborated", "n-z corroborated"] };
  expect(await found(graph)).toEqual(["a z: claim-0, hop 0 disputed"]);
  expect(await found(graph, { evidence: ["corroborated"] })).toEqual([
    "a m n z: claim-1 claim-2 claim-3, hop 0 corroborated",
  ]);
});

test("no path runs through a sector or a place unless asked to, though it may begin or end there", async () => {
  const claims = ["a-s corroborated", "s-z corroborated"];
  expect(await found({ claims, types: { s: "sector" } })).toEqual([]);
  expect(await found({ claims, types: { s: "place" } }, { through: ["sector"] })).toEqual([]);
  expect(await found({ claims, types: { s: "sector" } }, { through: ["sector"] })).toHaveLength(1);
  expect(await found({ claims, types: { a: "place", z: "sector" } })).toHaveLength(1);
});

test("a path lists what lies between its ends by the types asked for", async () => {
  const graph: SmallGraph = {
    claims: ["a-o corroborated", "o-z corroborated", "a-t corroborated", "t-z corroborated"],
    types: { t: "technology" },
  };
  expect(await found(graph, { types: ["technology"] })).toEqual(["a t z: claim-2 claim-3, hop 0 corroborated"]);
  expect(await found(graph, { types: ["place"] })).toEqual([]);
});

test("no path runs through what is to be avoided, though it may begin or end there", async () => {
  const graph = { claims: ["a-m corroborated", "m-z corroborated", "a-n disputed", "n-z disputed"] };
  expect(await found(graph, { avoid: ["m"] })).toEqual(["a n z: claim-2 claim-3, hop 0 disputed"]);
  expect(await found(graph, { avoid: ["a", "m", "z"] })).toHaveLength(1);
  expect(await found(graph, { avoid: ["m", "n"] })).toEqual([]);
});

test("a hop does not rest on a claim that is to be avoided, and goes where no other claim carries it", async () => {
  const claims = ["a-m corroborated", "m-a disputed", "m-z corroborated", "a-n disputed", "n-z disputed"];
  const past = "a n z: claim-3 claim-4, hop 0 disputed";
  expect(await found({ claims }, { avoidClaims: ["claim-0"] })).toEqual([
    "a m z: claim-1 claim-2, hop 0 disputed",
    past,
  ]);
  expect(await found({ claims }, { avoidClaims: ["claim-0", "claim-1"] })).toEqual([past]);
  expect(await found({ claims }, { via: ["m"], avoidClaims: ["claim-1", "claim-2"] })).toEqual([]);
  expect(await found({ claims }, { via: ["m"], avoidClaims: ["claim-0"] })).toEqual([
    "a m z: claim-1 claim-2, hop 0 disputed",
  ]);
});

test("a path through an entity visits none twice, though the shortest ways to and from it would", async () => {
  const claims = ["a-m corroborated", "m-z corroborated", "m-v corroborated", "v-w disputed", "w-z corroborated"];
  expect(await found({ claims }, { via: ["v"] })).toEqual([
    "a m v w z: claim-0 claim-2 claim-3 claim-4, hop 2 disputed",
  ]);
  expect(await found({ claims }, { via: ["v"], maxHops: 3 })).toEqual([]);
  expect(await found({ claims: claims.slice(0, 3) }, { via: ["v"], maxHops: 6 })).toEqual([]);
});

test("what a path must run through counts in whichever order, and of whatever type", async () => {
  const claims = ["a-s corroborated", "s-m corroborated", "m-z corroborated", "a-z corroborated"];
  const graph: SmallGraph = { claims, types: { s: "sector" } };
  const through = ["a s m z: claim-0 claim-1 claim-2, hop 0 corroborated"];
  expect(await found(graph, { via: ["m", "s"] })).toEqual(through);
  expect(await found(graph, { via: ["s"] })).toEqual(through);
  expect(await found(graph, { via: ["m"] })).toEqual([]);
});

test("through a hub of hundreds the best few are listed within bounds", async () => {
  const spokes = Array.from({ length: 300 }, (_, index) => `h${String(index).padStart(3, "0")}`);
  const claims = spokes.flatMap((spoke) => [`a-${spoke} self-reported`, `${spoke}-v single-source`, `v-z disputed`]);
  await store.write(loadStatements(smallGraph({ claims: [...claims.slice(0, 899), "h299-z corroborated"] })));
  const answer = await paths(store, request({ via: ["v"], limit: 2 }));
  expect(answer.paths.map(({ entities }) => entities.join(" "))).toEqual(["a h000 v h299 z", "a h001 v h299 z"]);
  expect(answer).toMatchObject({ shortest: 3, more: true });
});

test("cycles lead nowhere, and no entity is passed twice", async () => {
  const ring = ["a-b corroborated", "b-c corroborated", "c-a corroborated", "b-a corroborated"];
  expect(await found({ claims: ring }, { maxHops: 6 })).toEqual([]);
  expect(await found({ claims: [...ring, "c-z corroborated"] }, { maxHops: 6 })).toEqual([
    "a c z: claim-2 claim-4, hop 0 corroborated",
    "a b c z: claim-0+claim-3 claim-1 claim-4, hop 0 corroborated",
  ]);
});

test("nothing beyond the hop limit is listed, and one hop more than the shortest is", async () => {
  const claims = [
    "a-m disputed",
    "m-z disputed",
    "m-n corroborated",
    "n-z corroborated",
    "n-o corroborated",
    "o-z corroborated",
  ];
  expect(await found({ claims }, { maxHops: 1 })).toEqual([]);
  expect(await found({ claims }, { maxHops: 2 })).toHaveLength(1);
  expect(await found({ claims }, { maxHops: 6 })).toHaveLength(2);
});

test("between two hubs with hundreds of neighbours in common the best few are listed, and that there are more", async () => {
  const spokes = Array.from({ length: 400 }, (_, index) => `h${String(index).padStart(3, "0")}`);
  const claims = spokes.flatMap((spoke) => [`a-${spoke} self-reported`, `${spoke}-z single-source`]);
  await store.write(loadStatements(smallGraph({ claims: [...claims, "h399-a corroborated"] })));
  const answer = await paths(store, request({ limit: 3 }));
  expect(answer.paths.map(({ entities }) => entities.join(" "))).toEqual(["a h399 z", "a h000 z", "a h001 z"]);
  expect(answer).toMatchObject({ shortest: 2, more: true });
  expect(answer.entities).toHaveLength(5);
  expect(answer.claims).toHaveLength(7);
});

test("between two that have hundreds of neighbours each only what joins them is read, whichever is one hop longer too", async () => {
  const spokes = (end: string) => Array.from({ length: 300 }, (_, index) => `${end}-${end}${index} self-reported`);
  const joined = ["a-m disputed", "m-z disputed", "a7-z9 corroborated", "a7-s corroborated", "s-z corroborated"];
  const rows = smallGraph({ claims: [...spokes("a"), ...spokes("z"), ...joined], types: { s: "sector" } });
  const entities = rows.entities.map((entity) => ({ ...entity, claim_count: entity.id.length === 1 ? 302 : 2 }));
  await store.write(loadStatements({ ...rows, entities }));
  let read = 0;
  const counting: GraphStore = {
    ...store,
    async read(text, params) {
      const found = await store.read(text, params);
      for (const { reached } of found) read += Array.isArray(reached) ? reached.length : 1;
      return found;
    },
  };
  const limits = { maxRows: 10_000, maxClaims: 20_000, maxMilliseconds: 10_000, aheadFrom: 100, twoAheadFrom: 20_000 };
  const answer = await paths(counting, request(), limits);
  expect(answer.paths.map((path) => path.entities.join(" "))).toEqual(["a a7 z9 z", "a m z"]);
  expect(answer).toMatchObject({ shortest: 2, more: false });
  // One side is read whole, with its 302 claims; of the other, only the few that join the two.
  expect(read).toBeLessThan(400);
});

test("a path through an entity that has too many claims to step from is found from behind it", async () => {
  const rows = smallGraph({ claims: ["a-h", "a-m", "m-n", "h-n", "n-z"].map((pair) => `${pair} corroborated`) });
  const claimCounts: Record<string, number> = { a: 1, h: 100, m: 1, n: 3, z: 2 };
  const entities = rows.entities.map((entity) => ({ ...entity, claim_count: claimCounts[entity.id] ?? 0 }));
  await store.write(loadStatements({ ...rows, entities }));
  const answer = await paths(store, request(), FEW_CLAIMS);
  expect(answer.paths.map((path) => path.entities.join(" "))).toEqual(["a h n z", "a m n z"]);
  expect(answer.more).toBe(true);
});

test("an answer does not say that there is more where the last step alone comes to too many claims", async () => {
  const rows = smallGraph({ claims: ["a-m", "m-z", "a-x", "x-y", "z-p"].map((pair) => `${pair} corroborated`) });
  const claimCounts: Record<string, number> = { a: 1, m: 2, x: 2, z: 2, p: 5, y: 100 };
  const entities = rows.entities.map((entity) => ({ ...entity, claim_count: claimCounts[entity.id] ?? 0 }));
  await store.write(loadStatements({ ...rows, entities }));
  const answer = await paths(store, request(), FEW_CLAIMS);
  expect(answer.paths.map((path) => path.entities.join(" "))).toEqual(["a m z"]);
  expect(answer.more).toBe(false);
});
