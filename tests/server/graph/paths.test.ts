import fc from "fast-check";
import type { PathRequest } from "../../../server/src/contract/index.ts";
import { buildGraph } from "../../../server/src/dataset/buildGraph.ts";
import type { GraphRows } from "../../../server/src/dataset/graphRows.ts";
import { loadStatements } from "../../../server/src/dataset/loadStatements.ts";
import { BadRequest, NotFound } from "../../../server/src/errors.ts";
import { paths } from "../../../server/src/graph/paths.ts";
import { createEmbeddedStore } from "../../../server/src/store/embeddedStore.ts";
import type { GraphStore } from "../../../server/src/store/GraphStore.ts";
import { claimFilters } from "../../support/claimFilters.ts";
import { embeddedWith } from "../../support/embeddedWith.ts";
import { pathFacts } from "../../support/pathFacts.ts";
import { pathRequestOf } from "../../support/pathRequestOf.ts";
import { randomDataset } from "../../support/randomDataset.ts";
import { realRows } from "../../support/realRows.ts";
import { type SmallGraph, smallGraph } from "../../support/smallGraph.ts";

/** At most four hops are enough for most tests, and quickly seen. */
function request(from: string, to: string, rest: Partial<PathRequest> = {}): PathRequest {
  return pathRequestOf(from, to, { maxHops: 4, ...rest });
}

describe("on the data set", () => {
  let store: GraphStore;
  let rows: GraphRows;

  beforeAll(async () => {
    rows = await realRows();
    store = await embeddedWith(rows);
  });
  afterAll(() => store.close());

  const pairs = [
    ["baogang-group", "mp-materials"],
    ["baogang-group", "northern-rare-earth"],
    ["northern-rare-earth", "lynas-rare-earths"],
    ["bayan-obo", "tesla"],
    ["baotou", "electric-vehicles"],
    ["solid-state-hydrogen-storage", "us-department-of-defense"],
    ["abb", "ganzhou"],
    ["jl-mag", "mofcom-announcement-18-2025"],
  ] as const;

  test.each(pairs)("from %s to %s go the paths that trying out every path finds", async (from, to) => {
    const wanted = [
      request(from, to),
      request(to, from, { limit: 50 }),
      request(from, to, { through: ["sector", "place"], limit: 50 }),
      request(from, to, { maxHops: 2 }),
      request(from, to, { avoid: ["northern-rare-earth", "baogang-group", "magnequench", to] }),
      request(from, to, { types: ["organisation"], through: ["sector"] }),
      ...claimFilters.map((filter) => request(from, to, { ...filter, maxHops: 3 })),
    ];
    for (const one of wanted) expect(await paths(store, one)).toEqual(pathFacts(rows, one));
  });

  test.each([
    ["baogang-group", "lynas-rare-earths", ["northern-rare-earth"]],
    ["baogang-group", "lynas-rare-earths", ["mp-materials"]],
    ["northern-rare-earth", "mofcom", ["baotou-steel", "baogang-group"]],
    ["bayan-obo", "tesla", ["baotou", "northern-rare-earth"]],
    ["abb", "ganzhou", ["northern-rare-earth", "baogang-group", "jl-mag"]],
  ])("from %s to %s through %j go the paths that trying out every path finds", async (from, to, via) => {
    const wanted = [
      request(from, to, { via }),
      request(to, from, { via: via.toReversed(), limit: 50 }),
      request(from, to, { via, avoid: via, maxHops: 5, limit: 3 }),
      ...claimFilters.map((filter) => request(from, to, { ...filter, via })),
    ];
    for (const one of wanted) expect(await paths(store, one)).toEqual(pathFacts(rows, one));
  });

  test("a path runs through neither of its ends, and through nothing that does not exist", async () => {
    const wrong = new BadRequest("via: expected other entities than from and to");
    await expect(paths(store, request("baotou", "tesla", { via: ["baotou"] }))).rejects.toEqual(wrong);
    await expect(paths(store, request("baotou", "tesla", { via: ["no-such"] }))).rejects.toEqual(
      new NotFound("there is no entity no-such"),
    );
  });

  test("an entity has no path to itself", async () => {
    await expect(paths(store, request("baotou", "baotou"))).rejects.toEqual(
      new BadRequest("to: expected another entity than from"),
    );
  });

  test.each([
    ["no-such", "baotou"],
    ["baotou", "no-such"],
  ])("says that there is no such entity, from %s to %s", async (from, to) => {
    await expect(paths(store, request(from, to))).rejects.toEqual(new NotFound("there is no entity no-such"));
  });

  test("a step that brings more pairs than the limit is cut, and the answer says that there may be more", async () => {
    const limits = { maxRows: 3, maxClaims: 100_000, maxMilliseconds: 10_000 };
    const answer = await paths(store, request("northern-rare-earth", "lynas-rare-earths"), limits);
    expect(answer.more).toBe(true);
  });

  test("a search that takes too long stops, and the answer says that there may be more", async () => {
    const limits = { maxRows: 1000, maxClaims: 100_000, maxMilliseconds: -1 };
    expect(await paths(store, request("northern-rare-earth", "lynas-rare-earths"), limits)).toEqual({
      paths: [],
      entities: [],
      claims: [],
      shortest: null,
      more: true,
    });
  });
});

test("on random graphs the paths are those that trying out every path finds", async () => {
  const store = await createEmbeddedStore({ queryTimeoutMs: 10_000 });
  await fc.assert(
    fc.asyncProperty(randomDataset, fc.constantFrom(...claimFilters), fc.nat(2), async (dataset, filter, variant) => {
      const rows = buildGraph(dataset);
      await store.write(loadStatements(rows));
      const through: PathRequest["through"][] = [[], ["sector"], ["sector", "place"]];
      const avoid = variant === 2 ? ["entity-2"] : [];
      const avoidClaims = rows.claims.filter((_, index) => index % 3 === variant).map(({ id }) => id);
      const rest = {
        ...filter,
        avoid,
        avoidClaims,
        maxHops: 6,
        limit: 1 + 24 * variant,
        through: through[variant] ?? [],
      };
      for (const one of [request("entity-0", "entity-1"), request("entity-1", "entity-0", rest)]) {
        expect(await paths(store, one)).toEqual(pathFacts(rows, one));
      }
      const via = ["entity-2", "entity-3"]
        .slice(0, 1 + (variant % 2))
        .filter((id) => rows.entities.some((e) => e.id === id));
      const past = { ...request("entity-0", "entity-1", rest), via, avoid: [] };
      expect(await paths(store, past)).toEqual(pathFacts(rows, past));
    }),
    { seed: 5, numRuns: 200 },
  );
  await store.close();
});

describe("on graphs made by hand", () => {
  let store: GraphStore;

  beforeEach(async () => {
    store = await createEmbeddedStore({ queryTimeoutMs: 10_000 });
  });
  afterEach(() => store.close());

  async function found(graph: SmallGraph, rest: Partial<PathRequest> = {}): Promise<string[]> {
    await store.write(loadStatements(smallGraph(graph)));
    const answer = await paths(store, request("a", "z", rest));
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

  test("what a path must run through counts in whichever order, of whatever type, and though it is avoided", async () => {
    const claims = ["a-s corroborated", "s-m corroborated", "m-z corroborated", "a-z corroborated"];
    const graph: SmallGraph = { claims, types: { s: "sector" } };
    const through = ["a s m z: claim-0 claim-1 claim-2, hop 0 corroborated"];
    expect(await found(graph, { via: ["m", "s"] })).toEqual(through);
    expect(await found(graph, { via: ["s"], avoid: ["s"] })).toEqual(through);
    expect(await found(graph, { via: ["m"] })).toEqual([]);
  });

  test("through a hub of hundreds the best few are listed within bounds", async () => {
    const spokes = Array.from({ length: 300 }, (_, index) => `h${String(index).padStart(3, "0")}`);
    const claims = spokes.flatMap((spoke) => [`a-${spoke} self-reported`, `${spoke}-v single-source`, `v-z disputed`]);
    await store.write(loadStatements(smallGraph({ claims: [...claims.slice(0, 899), "h299-z corroborated"] })));
    const answer = await paths(store, request("a", "z", { via: ["v"], limit: 2 }));
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
    const answer = await paths(store, request("a", "z", { limit: 3 }));
    expect(answer.paths.map(({ entities }) => entities.join(" "))).toEqual(["a h399 z", "a h000 z", "a h001 z"]);
    expect(answer).toMatchObject({ shortest: 2, more: true });
    expect(answer.entities).toHaveLength(5);
    expect(answer.claims).toHaveLength(7);
  });
});
